package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// Explains why a note can't be added, shared or removed.
final class NoteRefusalText {
    private NoteRefusalText() {}

    /// @param label such as `R-12`
    static Text of(Text label, Refusal.OfNote why, Referral referral) {
        return switch (why) {
            case Refusal.NoPartnerInvolved() ->
                    label.plain(" isn't with a partner, so there's no one to share the note with.");
            case Refusal.TooManyNotes(var most) ->
                    label.plain(
                            " has %d notes, and that's the most. Remove one first with refer note %s remove."
                                    .formatted(most, referral.label()));
            case Refusal.NoSuchNote() ->
                    Text.of("That note on ").and(label).plain(" is gone already.");
            case Refusal.NotYourNote(var author) ->
                    Text.of("Only ")
                            .and(Spans.of(author))
                            .plain(", who wrote that note, and the keeper can remove it.");
        };
    }
}
