## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Catalogue</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } service on offer
       *[other] { $n } services on offer
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    The last good catalogue stays: { $n ->
        [one] { $n } service
       *[other] { $n } services
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: its answer is not believed. The last good catalogue stays: { $n ->
        [one] { $n } service
       *[other] { $n } services
    }.
sync-closed = ⛔ <b>{ $panel }</b>: its URL or key is new, and it has not shown yet that it knows our latest orders. Until then nothing of it is sold, and its orders are not followed.
sync-unchanged = nothing has changed
sync-change-new = { $n } new
sync-change-back = { $n } back again
sync-change-vanished = { $n } gone
sync-change-replaced = { $n } became something else
sync-change-dearer = { $n } dearer
sync-change-cheaper = { $n } cheaper
sync-change-limits = { $n } with other limits
sync-left-out = Left out of all panels, by reason; a tap shows them:
sync-left-out-here = left out: { $reasons }

doubt-too-few = It would leave { $now } services on offer where there are { $before }.
doubt-other-services = Of { $before } services on offer, { $lost } would be gone or have become something else.
doubt-other-rates = Of { $kept } rates, { $leaps } would be about ten times as high as now, or a tenth.

button-take-sync = Take it anyway
button-take-sure = Yes, take it
take-newer = The panel has answered again since then: these are the current numbers.
take-question = ⚠️ Take the answer of <b>{ $panel }</b> as its catalogue?
take-advice = Do that only if the panel has really changed like that: look at its own price list first. Services that go come back with the next good answer; orders that are placed go on.
take-done = ✅ Taken: { $n ->
        [one] { $n } service on offer
       *[other] { $n } services on offer
    }.
take-gone = There is no answer to take any more. Send /sync to ask again.

# What is left out

left-out-title = 📦 <b>Left out</b>, by reason. A tap shows what the panel wrote.
left-out-nothing = ✅ Nothing is left out.
left-out-page = 📦 <b>Left out: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    type { $type } · rate { $rate } · from { $minimum } to { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = separator lines, not services
left-out-type = type that is not sold
left-out-no-type = no type
left-out-no-price = no price
left-out-senseless-price = price that makes no sense
left-out-senseless-limits = limits that make no sense
left-out-vanished = gone from the panel
left-out-replaced = replaced by another service
left-out-withheld = taken off the shelf by an admin
left-out-panel-gone = panel not in the settings
left-out-other-account = panel with another account
left-out-unreadable = could not be read

# Taking a service off the shelf

button-withhold = Take off the shelf
button-put-back = Put back
button-withheld = All that are off
withhold-done = 🚫 <b>{ $name }</b> is off the shelf. Customers do not see it; orders that are placed go on, those not sent yet are refunded.
withhold-nothing = There is no such service.
put-back-done = ✅ <b>{ $name }</b> is on the shelf.
put-back-not-sold = <b>{ $name }</b> is not held back any more, but it is not sold: { $why }.

# Alerts

alert-sync-doubted = catalogue not believed
alert-other-account = another account
alert-panel-gone = not in the settings
notice-alert-sync-doubted = ⚠️ The panel <b>{ $about }</b> answered with a catalogue that is not believed: { $doubt ->
        [too-few] { $now } services in place of { $before }.
        [other-services] of { $before } services, { $lost } are gone or have become something else.
       *[other-rates] { $leaps } rates are about ten times as high as before, or a tenth.
    }
    Since { $since }. The last good one stays. Look at the panel’s own price list; if it is right, send /sync and take it anyway.
notice-alert-other-account = ⛔ The key of <b>{ $about }</b> does not open the account that our orders are on: the panel denies the latest of them.
    Since { $since }. Nothing of it is sold, followed or refunded. Set its URL and key back as they were, or give the other account a name of its own (PANELS__name__URL), then restart.
notice-alert-panel-gone = ⚠️ The panel <b>{ $about }</b> is not in the settings any more, but { $orders ->
        [one] { $orders } order is open there
       *[other] { $orders } orders are open there
    }.
    Since { $since }. Its services are not sold, its orders not followed. Set its URL and key again to go on with them, or decide them by hand at the panel.
