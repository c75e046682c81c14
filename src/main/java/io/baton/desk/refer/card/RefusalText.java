package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.Step;
import org.jspecify.annotations.Nullable;

/// Why a step was not taken, in words: what is so, since when, and what can be done.
public final class RefusalText {
    private RefusalText() {}

    public static Text of(Referral referral, Refusal why, TimeFormat timeFormat) {
        var label = Text.empty().strong(referral.label());
        return switch (why) {
            case Refusal.NotNow(var stage, var since) ->
                    label.and(since(stage, since, timeFormat)).plain(" " + remedy(stage, referral));
            case Refusal.OfferOver(var since) ->
                    label.plain(" is no longer on offer here: it").and(ended(since, timeFormat));
            case Refusal.EarlierRound(var since) ->
                    label.plain(" has moved on since this button was made: it")
                            .and(ended(since, timeFormat));
            case Refusal.OnlyContacts(var partner) ->
                    Text.of("Only the contacts of ")
                            .strong(partner.name())
                            .plain(
                                    " can answer this offer: "
                                            + Labels.names(
                                                    partner.contacts().stream()
                                                            .map(Contact::who)
                                                            .toList())
                                            + ".");
            case Refusal.Paused(var partner) ->
                    Text.empty()
                            .strong(partner.name())
                            .plain(" is paused. Type ")
                            .code("partner resume " + partner.name())
                            .plain(" first.");
            case Refusal.Unreachable(var partner) ->
                    Text.empty()
                            .strong(partner.name())
                            .plain(" has no contact whom I could ask. Type ")
                            .code("partner edit " + partner.name())
                            .plain(" and pick a person, or write a mail address.");
            case Refusal.NoLinks(var partner) ->
                    Text.empty()
                            .strong(partner.name())
                            .plain(
                                    " is reached by mail only (%s), so they need a link to answer by, and nobody has told me the address under which people outside reach me. Whoever runs me sets BATON_PUBLIC_URL, e.g. to https://baton.example.com. Or type "
                                            .formatted(Labels.names(partner.guests())))
                            .code("partner edit " + partner.name())
                            .plain(" and pick a person in this chat.");
            case Refusal.LinkExpired(var deadline) ->
                    label.plain(" was to be answered by ")
                            .and(timeFormat.moment(deadline))
                            .plain(", and the link has ended with that.");
            case Refusal.LinkReplaced() ->
                    Text.of("A newer link was made for ")
                            .strong(referral.label())
                            .plain(", and this one has ended with that. Look for the newer mail.");
            case Refusal.WrongDirection(var direction) -> label.plain(wrongWay(direction));
            case Refusal.HeldOutside(var holder) ->
                    label.plain(" is with ")
                            .and(Spans.of(holder))
                            .plain(
                                    ", outside the firm. Only a baton inside the firm can be passed.");
            case Refusal.AlreadyHolder(var holder) ->
                    label.plain(" is with ").and(Spans.of(holder)).plain(" already.");
            case Refusal.OtherCurrency(var expected) ->
                    label.plain(
                            " was won in %s; unlike currencies are not added. Write the amount in %s."
                                    .formatted(expected, expected));
            case Refusal.NoAmount() ->
                    Text.of(
                            "An amount of zero, or a win below it, is no amount. Nothing was changed.");
            case Refusal.CorrectionTooLarge(var left) ->
                    label.plain(" is worth ")
                            .and(Spans.of(left))
                            .plain("; a correction cannot take back more than that.");
        };
    }

    private static Text since(Stage stage, Step since, TimeFormat timeFormat) {
        var text =
                switch (stage) {
                    case LOGGED -> Text.of(" has not been accepted: it");
                    case OFFERED, ACCEPTED, WON, LOST, WITHDRAWN -> Text.of(" was already");
                };
        return stage == Stage.LOGGED
                ? text.and(ended(since, timeFormat))
                : text.and(done(since, timeFormat));
    }

    /// ` accepted by Rita, Tue 3 Nov, 14:02.`
    private static Text done(Step since, TimeFormat timeFormat) {
        var text = Text.of(" " + since.to().name().toLowerCase(java.util.Locale.ROOT));
        return by(text, since.who()).plain(", ").and(timeFormat.moment(since.at())).plain(".");
    }

    private static Text ended(Step since, TimeFormat timeFormat) {
        var verb =
                switch (since.event()) {
                    case Event.Declined _ -> " was declined";
                    case Event.Lapsed _ -> " lapsed without an answer";
                    case Event.Offered _ -> " was offered anew";
                    case Event.Logged _ -> " was logged";
                    case Event.Accepted _ -> " was accepted";
                    case Event.Withdrawn _ -> " was withdrawn";
                    case Event.Won _ -> " was won";
                    case Event.Lost _ -> " was lost";
                    case Event.Invited _,
                            Event.Reminded _,
                            Event.Passed _,
                            Event.Noted _,
                            Event.Paid _ ->
                            " has changed";
                };
        return by(Text.of(verb), since.who())
                .plain(", ")
                .and(timeFormat.moment(since.at()))
                .plain(".");
    }

    private static Text by(Text text, @Nullable Individual who) {
        return who == null ? text : text.plain(" by ").and(Spans.of(who));
    }

    private static String remedy(Stage stage, Referral referral) {
        return switch (stage) {
            case LOGGED -> "It must be accepted first.";
            case OFFERED -> "It waits for an answer; withdraw it to take it back.";
            case ACCEPTED -> "Close it with won or lost.";
            case WON -> "Payments and corrections can be added with paid.";
            case LOST, WITHDRAWN ->
                    "If there is new business with %s, log it anew.".formatted(referral.client());
        };
    }

    private static String wrongWay(Direction direction) {
        return switch (direction) {
            case IN -> " came from a partner, so it is offered to the firm, not to a partner.";
            case OUT ->
                    " is the firm's own client, so it is offered to a partner: refer offer R-… to PARTNER.";
        };
    }
}
