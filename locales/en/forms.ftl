## What the types of services ask for

form-ask-comments = ✏️ <b>Send me the comments.</b> For example:
    <code>Great video!
    Where was this filmed?</code>
form-ask-usernames = 👤 <b>Send me the account names.</b> For example:
    <code>first.account
    @second.account</code>
form-ask-hashtags = #️⃣ <b>Send me the hashtags.</b> For example:
    <code>travel
    #sunset</code>
form-ask-hashtag = #️⃣ <b>Which hashtag?</b> For example <code>travel</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Which account wrote the comment?
       *[false] Whose followers are meant?
    }</b> Send the name of the account or the link to its profile, for example <code>some.account</code>.
form-ask-media = 🖼 <b>Send me the link to the post</b> whose likers are meant. It must be on the same site.
form-ask-answer-number = 🗳 <b>Which answer of the poll?</b> Count from the top: tap its number, or write one from 1 to { $limit }.
form-ask-groups = 👥 <b>Send me the groups</b> that people are invited from, by link or name. They have to be public. For example:
    <code>https://t.me/somegroup
    @anothergroup</code>
form-ask-keywords = 🔑 <b>Send me the keywords.</b> For example:
    <code>buy running shoes
    running shoes online</code>
form-ask-country = 🌍 <b>From which country?</b> Tap one, or write its name or two-letter code, for example <code>PL</code>.
form-ask-device = 📱 <b>On which devices?</b> Tap one.
form-ask-type-of-traffic = 🚦 <b>Where do the visitors come from?</b> Tap one.
form-ask-google-keyword = 🔎 <b>Which words do they search for?</b> For example <code>running shoes</code>.
form-ask-referring-url = ↪️ <b>Which page do they come from?</b> Send its link, for example <code>https://example.com/page</code>.
form-ask-list = One per line, as a message or as a .txt file with up to { $limit } lines.
form-ask-more = ➕ <b>What you send now is added at the end</b>, as a message or as a .txt file.

form-limits = This service takes { $minimum } to { $maximum } of them.
form-package-price = 📦 { $price } is the price of the whole package, however many you send.
form-commas-count = ⚠️ Here a comma counts as the end of a comment: a line with one comma is billed as two.
form-replaces = A mistake? Send the whole list again: it takes the place of this one.
form-bill = 💵 { $count } for <b>{ $price }</b>
form-too-few = ⚠️ That is { $count }, and this service starts at { $limit }: { $difference } more to go.
form-too-many = ⚠️ That is { $count }, and this service goes up to { $limit }. Take { $difference } out.
form-more-lines = … and { $n } more
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } blank line was left out.
       *[other] { $n } blank lines were left out.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } entry appeared twice and was left out.
       *[other] { $n } entries appeared twice and were left out.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } line appears twice. It is kept, and counts.
       *[other] { $n } lines appear twice. They are kept, and count.
    }
form-cut-off = ✂️ Is that all? A message holds 4,096 characters, and apps cut longer texts in two. Add the rest, or send a .txt file.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } comment
       *[other] { $n } comments
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } account
       *[other] { $n } accounts
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } hashtag
       *[other] { $n } hashtags
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } group
       *[other] { $n } groups
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } keyword
       *[other] { $n } keywords
    }</b>

button-field-comments = Comments
button-field-usernames = Accounts
button-field-hashtags = Hashtags
button-field-hashtag = Hashtag
button-field-username = Account
button-field-media = Post
button-field-answer-number = Answer
button-field-groups = Groups
button-field-keywords = Keywords
button-field-country = Country
button-field-device = Devices
button-field-type-of-traffic = Traffic
button-field-google-keyword = Search words
button-field-referring-url = Source page
button-go-on = Go on with your order
button-continue = Continue
button-keep = Keep it
button-keep-quantity = Keep { $quantity }
button-add-lines = Add lines
button-new-list = Start a new list

country-worldwide = 🌍 Worldwide
device-1 = Desktop
device-2 = Mobile, Android
device-3 = Mobile, iOS
device-4 = Mobile, mixed
device-5 = All mixed
traffic-1 = A Google search
traffic-2 = Another page
traffic-3 = Nowhere in particular

form-problem-text-wanted = Please send it as text: I can’t use pictures, stickers or files here.
form-problem-list-wanted = Please send it as text or as a .txt file: I can’t use pictures or stickers.
form-problem-empty = There is nothing in it that I could use. Write it again and send it.
form-problem-one-line-wanted = Only one is wanted here: send a single line.
form-problem-forbidden-characters = There are hidden (control) characters in “{ $entry }” that no service takes. Type it again and send it.
form-problem-too-long = “{ $entry }” is too long: at most { $limit } characters fit.
form-problem-too-many-lines = That is too much for one order: at most { $limit } lines fit. Make two orders of it.
form-problem-too-much = That is too much text for one order. Make two orders of it.
form-problem-not-a-name = “{ $entry }” is not an account name. It can have letters, digits, dots, dashes and underscores; the link to the profile works too.
form-problem-not-a-tag = “{ $entry }” is not a hashtag. A hashtag is one word of letters, digits and underscores.
form-problem-not-a-group = “{ $entry }” is not the link or name of a public group on this site. Copy the link of the group and send it again.
form-problem-not-an-answer = That is not a number from 1 to { $limit }. Send only the number.
form-problem-not-a-country = I don’t know that country. Its two letters always work, for example <code>PL</code>.
confirm-problem-one-line = A single line does not take the place of your list. To change the list, send all of it again or tap its button.
form-problem-tap-wanted = Here you don’t need to write: tap one of the buttons.
form-problem-unknown-command = I don’t know the command “{ $entry }”, and have not taken it for an answer.

file-problem-too-large = That file is too large: at most { $limit } MB fit. Split it, and make two orders.
file-problem-wrong-kind = I can’t read that kind of file. Send text, or a plain text file that ends in .txt.
file-problem-not-text = That file is not plain text. Save it as a .txt file (“UTF-8”), or paste the lines here.
file-problem-unknown-encoding = I can’t tell which letters are meant in that file. Save it once more as “UTF-8”, or paste the lines here.
file-problem-not-fetched = I could not fetch that file from Telegram. Nothing has changed: please send it once more.

## Prices and badges

unit-thousand = for 1,000
unit-comments = for 1,000 comments
unit-usernames = for 1,000 accounts
unit-package = for the package
list-packages = 📦 means: the price is for the whole package.
service-drip = 💧 can be delivered in several runs (drip-feed)
service-per-day = 🚀 about { $n } a day
service-start-within = ⚡ starts within { $span }
service-start-at-once = ⚡ starts at once
confirm-package = 📦 One package
confirm-quantity = 🔢 { $quantity }, at { $price } { $unit }
confirm-total = 💵 Total: <b>{ $total }</b>

## Drip-feed

button-drip = Drip-feed
button-drop-drip = No drip-feed
drip-ask-runs = 💧 <b>Drip-feed: how many runs?</b> Each delivers { $quantity }. Tap a number, or write one from { $minimum } to { $maximum }.
drip-ask-interval = 💧 <b>How long between the runs?</b> { $runs } × { $quantity } = { $total }, { $price }.
    After the arrow you see how long the whole order takes.
drip-interval-range = You can also write the minutes, from { $minimum } to { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, { $interval } apart = { $total }, takes about { $span }
drip-each = 💧 This order has { $runs } runs: say how many each of them delivers. The prices are for all runs together.
drip-dropped = ⚠️ That many runs do not fit any more, so the drip-feed was taken off.
drip-problem-runs = Send a whole number of runs from { $minimum } to { $maximum }.
drip-problem-interval = This service can’t do that. Tap one of the times.
