package io.baton.desk.partner;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.Switchboard;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.Numbers;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import java.util.Optional;

/// What several commands answer alike.
public final class Replies {
    /// What fits into one paragraph on every platform (Slack: 3,000 characters a section).
    private static final int ECHO = 2_500;

    private Replies() {}

    /// Says how a write ended.
    ///
    /// @param done the sentence behind the name of a partner that was written
    public static Reply of(Ask ask, Roster.Outcome outcome, String done) {
        return switch (outcome) {
            case Roster.Outcome.Kept(var partner) ->
                    new Reply.Whisper(
                            PartnerCard.of(partner, ask)
                                    .summed(partner.name() + done)
                                    .note(Text.of(partner.name() + done))
                                    .buttons(PartnerCard.buttons(partner)));
            case Roster.Outcome.NameTaken(var by) ->
                    new Reply.Whisper(
                            Card.saying(
                                            Text.of("There is a partner of that name already: ")
                                                    .strong(by.name())
                                                    .plain(". Nothing was stored."))
                                    .with(PartnerCard.facts(by, ask))
                                    .buttons(PartnerCard.edit(by)));
            case Roster.Outcome.Gone() ->
                    Said.whisper("This partner is no longer on the bench. Nothing was stored.");
            case Roster.Outcome.Busy() ->
                    Said.whisper(
                            "Many people are changing this at the same moment. Nothing of yours was stored; please try again.");
        };
    }

    /// For who looks for a referral among the partners.
    static Optional<Reply> aReferral(String words) {
        return Numbers.within(words)
                .map(number ->
                        Said.whisper(
                                Text.of("That is the number of a referral. Did you mean ")
                                        .typed("refer show " + number)
                                        .plain("?")));
    }

    /// Says what was wrong, and gives the words back so that nothing is lost.
    public static Reply wrong(Ask ask, String why, String usage, String words) {
        var card = Card.saying(Text.of(why)).note(Text.of("Write it as ").typed(usage));
        var said = Mentions.written(words, Told.mentionedIn(ask)).strip();
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
        return Said.whisper(
                Text.of("You can see the partner whose contact you are. Only members of ")
                        .strong(ask.firm().name())
                        .plain(" see the others; ask the person who works with you there."));
    }

    public static Button say(String label, String words) {
        return Button.plain(Shorten.to(75, label), Switchboard.SAY, words);
    }

    public static Text named(Partner partner) {
        return Text.none().strong(partner.name());
    }
}
