## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } service</b> fits
       *[other] <b>{ $n } services</b> fit
    }, the most ordered ones first. Prices are for 1,000; ⏱ is the usual time, ≈ what is promised; ♻️ has a refill.
paste-nothing-fits = Nothing here fits this link at the moment. Choose a service below, or send another link.
paste-words-ignored = No service has all of <i>{ $words }</i>: these are all that fit the link.
paste-quantity-kept = 🔢 { $quantity } – one tap leads to the price.
paste-which-platform = <b>{ $name }</b> can be a name on several platforms. Which one do you mean?
paste-name-nowhere = Nothing here fits the name <b>{ $name }</b>. Send the full link to the profile or channel.
paste-gone = That link is not remembered any more. Please send it again.
paste-several = { $n ->
        [one] <b>{ $n } link</b> can be used. Tap it to see what fits.
       *[other] <b>{ $n } links</b>. Tap one to see what fits.
    }
paste-example = A link that works looks like this:
    <code>{ $example }</code>
paste-wrong-target = That address leads to no post, profile, channel or the like. Open what you want to order for and copy its own link.
button-services-for-link = Services for this link
button-one-service-for-all = One service for all

link-problem-look-alike = In that link there are letters that only look like those of the real site: it may be a trap. Type the address of the site yourself, or copy the link in the app.
problem-package-quantity = This is sold as a package: there is no quantity to choose. Check the card and confirm, or send another link.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ Or forward the post from its channel to me.
paste-place-private = ⚠️ <b>{ $title }</b> has no public link, so nobody could deliver there. Make it public in its settings (give it an @name), then choose or forward it again.
button-pick-place = Choose a channel of mine
place-channel = Choose a channel
place-group = Choose a group
place-choose = 👇 Choose with the buttons below, or send the link as text.
place-closed = ⌨️ The buttons are put away.

## Quantity

button-quantity-most = Max for my balance: { $quantity }
