package io.baton.desk.partner;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;

/// Answers shared by several commands.
public final class PartnerReplies {
    /// Characters that fit into one paragraph on every platform (Slack: 3,000 characters a
    /// section).
    private static final int ECHO = 2_500;

    private static final String CHANGED_MEANWHILE =
            " has changed since this card was shown, so nothing was saved. Here's the latest.";

    private static final String UNCHANGED = " already had these values. Nothing changed.";

    private PartnerReplies() {}

    /// Reports the result of a write.
    ///
    /// @param done the rest of the sentence after the partner's name
    public static Reply written(Ask ask, Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Saved(_, var partner) -> shown(ask, partner, List.of(), done);
            case Outcome.Stale(var now) -> shown(ask, now, List.of(), CHANGED_MEANWHILE);
            case Outcome.NameTaken(var by) ->
                    new Reply.Whisper(
                            Card.saying(
                                            Text.of("There's already a partner called ")
                                                    .strong(by.name())
                                                    .plain(". Nothing was saved."))
                                    .with(PartnerCard.facts(by, ask))
                                    .buttons(PartnerButtons.edit(by)));
            case Outcome.NameLooksLike(var other) -> CommonReplies.whisper(looksLike(other));
            case Outcome.ChannelTaken(var by) -> CommonReplies.whisper(channelTaken(by));
            case Outcome.Gone() ->
                    CommonReplies.whisper("This partner no longer exists. Nothing was saved.");
            case Outcome.Busy() ->
                    CommonReplies.whisper(
                            "Someone else just changed this partner. Nothing was saved; try again.");
        };
    }

    /// Reports the result of an edit, with each changed field before and after.
    ///
    /// @param done the rest of the sentence after the partner's name
    static Reply edited(Ask ask, Outcome outcome, String done) {
        if (!(outcome instanceof Outcome.Saved(var before, var partner)) || before == null) {
            return written(ask, outcome, done);
        }
        var changes = PartnerDiff.of(before, partner, ask.today());
        return shown(ask, partner, changes, changes.isEmpty() ? UNCHANGED : done);
    }

    static String looksLike(Partner other) {
        return looksLike(other.name());
    }

    /// The names differ in letters that can't be told apart, such as a Cyrillic o.
    public static String looksLike(String other) {
        return "This name looks the same as your partner %s. Choose a name that people can tell apart."
                .formatted(Quote.of(other));
    }

    /// @param sentence the rest of the sentence after the partner's name
    private static Reply shown(Ask ask, Partner partner, List<Text> changes, String sentence) {
        var card =
                PartnerCard.of(partner, ask)
                        .withSummary(partner.name() + sentence)
                        .note(Text.of(partner.name() + sentence));
        return new Reply.Whisper(
                (changes.isEmpty() ? card : card.bullets(changes))
                        .buttons(PartnerCard.buttons(partner)));
    }

    /// @return a hint if the words contain a referral number instead of a partner's name
    static Optional<Reply> askIfReferral(String words) {
        return ReferralNumberParser.findIn(words)
                .map(number ->
                        CommonReplies.whisper(
                                Text.of("That's a referral number. Did you mean ")
                                        .code("refer show " + number)
                                        .plain("?")));
    }

    /// Says what was wrong and repeats the words, so nothing typed is lost.
    ///
    /// @param example how to write it
    /// @param buttons that open a form instead
    public static Reply notUnderstood(
            Ask ask, String why, String example, String words, Button... buttons) {
        var card = Card.saying(Text.of(why)).note(Text.of("Write it like this: ").code(example));
        return echoed(ask, card, words, buttons);
    }

    /// For a member who named no known partner.
    ///
    /// @param words the words to repeat, or empty
    static Reply unknownPartner(Ask ask, String why, String name, String words) {
        return echoed(ask, CommonReplies.unknownPartner(why, name), words);
    }

    private static Reply echoed(Ask ask, Card answer, String words, Button... buttons) {
        var card = answer;
        var said = MentionParser.withNames(words, RawFields.mentionedIn(ask)).strip();
        if (said.isEmpty()) {
            return new Reply.Whisper(withButtons(card, buttons));
        }
        card = card.note(Text.of("Nothing was saved. You wrote:"));
        for (int from = 0; from < said.length(); from += ECHO) {
            var piece = said.substring(from, Math.min(said.length(), from + ECHO));
            card = card.paragraph(Text.of(piece));
        }
        return new Reply.Whisper(withButtons(card, buttons));
    }

    private static Card withButtons(Card card, Button... buttons) {
        return buttons.length == 0 ? card : card.buttons(buttons);
    }

    public static Text nameOf(Partner partner) {
        return Text.empty().strong(partner.name());
    }

    static String channelTaken(Partner by) {
        return "This channel belongs to %s, so nothing was stored. Use a channel that you share with this partner only."
                .formatted(by.name());
    }
}
