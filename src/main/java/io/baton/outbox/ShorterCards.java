package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import java.util.List;

/// What to send instead of a card that the platform refuses: first a shorter card, then one line.
final class ShorterCards {
    private static final int TEXT = 300;
    private static final int LINE = 150;

    private ShorterCards() {}

    static List<Card> of(Parcel parcel) {
        var card = parcel.card();
        var note = note(parcel.header().subject());
        var kept = card.parts().stream().filter(ShorterCards::matters).map(ShorterCards::cut);
        var shorter = new Card(shortened(LINE, card.summary()), kept.limit(10).toList());
        var line = Card.saying(shortened(LINE, card.summary()));
        return List.of(shorter.paragraph(note), line.paragraph(note));
    }

    /// The text and what the reader can do.
    private static boolean matters(Part part) {
        return switch (part) {
            case Part.Title _, Part.Paragraph _, Part.Buttons _ -> true;
            case Part.Facts _,
                    Part.Bullets _,
                    Part.Note _,
                    Part.Divider _,
                    Part.Picture _,
                    Part.File _ ->
                    false;
        };
    }

    private static Part cut(Part part) {
        return part instanceof Part.Paragraph(var text) && text.plainText().length() > TEXT
                ? new Part.Paragraph(Text.of(shortened(TEXT, text.plainText())))
                : part;
    }

    private static Text note(PostSubject subject) {
        var shortened = Text.of("This message is shortened, because the whole one was refused.");
        return subject instanceof PostSubject.OfReferral referral
                ? shortened
                        .plain(" Type ")
                        .code("refer show R-" + referral.referral())
                        .plain(" to read it.")
                : shortened;
    }

    private static String shortened(int characters, String text) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }
}
