package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.partner.Partner;
import java.util.Optional;

/// What several commands answer alike.
public final class PartnerReplies {
    /// What fits into one paragraph on every platform (Slack: 3,000 characters a section).
    private static final int ECHO = 2_500;

    private static final String CHANGED_MEANWHILE =
            " has changed since this card was shown. Nothing was done; this is how it is now.";

    private PartnerReplies() {}

    /// Says how a write ended.
    ///
    /// @param done the sentence behind the name of a partner that was written
    public static Reply written(Ask ask, PartnerRegistry.Outcome outcome, String done) {
        return switch (outcome) {
            case PartnerRegistry.Outcome.Saved(var partner) -> shown(ask, partner, done);
            case PartnerRegistry.Outcome.Stale(var now) -> shown(ask, now, CHANGED_MEANWHILE);
            case PartnerRegistry.Outcome.NameTaken(var by) ->
                    new Reply.Whisper(
                            Card.saying(
                                            Text.of("There is a partner of that name already: ")
                                                    .strong(by.name())
                                                    .plain(". Nothing was stored."))
                                    .with(PartnerCard.facts(by, ask))
                                    .buttons(PartnerButtons.edit(by)));
            case PartnerRegistry.Outcome.Gone() ->
                    CommonReplies.whisper(
                            "This partner is no longer on the bench. Nothing was stored.");
            case PartnerRegistry.Outcome.Busy() ->
                    CommonReplies.whisper(
                            "Many people are changing this at the same moment. Nothing of yours was stored; please try again.");
        };
    }

    /// @param sentence what stands behind the name
    private static Reply shown(Ask ask, Partner partner, String sentence) {
        return new Reply.Whisper(
                PartnerCard.of(partner, ask)
                        .withSummary(partner.name() + sentence)
                        .note(Text.of(partner.name() + sentence))
                        .buttons(PartnerCard.buttons(partner)));
    }

    /// For who looks for a referral among the partners.
    static Optional<Reply> askIfReferral(String words) {
        return ReferralNumberParser.findIn(words)
                .map(number ->
                        CommonReplies.whisper(
                                Text.of("That is the number of a referral. Did you mean ")
                                        .code("refer show " + number)
                                        .plain("?")));
    }

    /// Says what was wrong, and gives the words back so that nothing is lost.
    public static Reply notUnderstood(Ask ask, String why, String usage, String words) {
        var card = Card.saying(Text.of(why)).note(Text.of("Write it as ").code(usage));
        var said = MentionParser.withNames(words, RawFields.mentionedIn(ask)).strip();
        if (said.isEmpty()) {
            return new Reply.Whisper(card);
        }
        card = card.note(Text.of("Nothing was stored. You wrote:"));
        for (int from = 0; from < said.length(); from += ECHO) {
            var piece = said.substring(from, Math.min(said.length(), from + ECHO));
            card = card.paragraph(Text.of(piece));
        }
        return new Reply.Whisper(card);
    }

    /// No word about whether there is such a partner.
    static Reply notForYou(Ask ask) {
        return CommonReplies.whisper(
                Text.of("You can see the partner whose contact you are. Only members of ")
                        .strong(ask.firm().name())
                        .plain(" see the others; ask the person who works with you there."));
    }

    public static Text nameOf(Partner partner) {
        return Text.empty().strong(partner.name());
    }
}
