package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import java.util.List;
import java.util.stream.Stream;

/// What to send instead of a card that the platform refuses: first a shorter card, then one line.
final class ShorterCards {
    private static final int TEXT = 300;
    private static final int LINE = 150;

    /// Characters of an offer. A need has 2,000 at most.
    private static final int WHOLE_OFFER = 2_800;

    private ShorterCards() {}

    static List<Card> of(Parcel parcel) {
        var card = parcel.card();
        var subject = parcel.header().subject();
        var summary = shortened(LINE, card.summary());
        var shorter = isOffer(subject) ? offer(summary, card) : shorter(summary, card);
        var note = note(subject);
        return List.of(shorter.paragraph(note), Card.saying(summary).paragraph(note));
    }

    /// Whether a person agrees to what the card says by pressing a button on it.
    private static boolean isOffer(PostSubject subject) {
        return switch (subject) {
            case PostSubject.Offer _, PostSubject.OfferUpdate _ -> true;
            case PostSubject.OfferStatus _,
                    PostSubject.Reminder _,
                    PostSubject.OfferEnded _,
                    PostSubject.TermsProposal _,
                    PostSubject.Claim _,
                    PostSubject.Result _,
                    PostSubject.Passed _,
                    PostSubject.Noted _,
                    PostSubject.DigestSlot _,
                    PostSubject.ContactJoined _,
                    PostSubject.Statement _,
                    PostSubject.KeeperNamed _,
                    PostSubject.DataRestored _,
                    PostSubject.News _,
                    PostSubject.ClaimsEnd _,
                    PostSubject.Answer _,
                    PostSubject.DeliveryFailure _,
                    PostSubject.Welcome _,
                    PostSubject.Unclassified _ ->
                    false;
        };
    }

    /// An offer has its terms beside its buttons, or no buttons.
    private static Card offer(String summary, Card card) {
        var plain = new Card(summary, card.parts().stream().flatMap(ShorterCards::plain).toList());
        if (length(plain) <= WHOLE_OFFER) {
            return plain;
        }
        var cut = shorter(summary, card);
        return new Card(
                summary,
                cut.parts().stream().filter(part -> !(part instanceof Part.Buttons)).toList());
    }

    /// The same words, as paragraphs.
    private static Stream<Part> plain(Part part) {
        return switch (part) {
            case Part.Title _, Part.Paragraph _, Part.Buttons _ -> Stream.of(part);
            case Part.Note(var text) -> Stream.of(new Part.Paragraph(text));
            case Part.Bullets(var items) -> items.stream().map(Part.Paragraph::new);
            case Part.Facts(var facts) ->
                    facts.stream()
                            .map(fact -> Text.of(fact.label() + ": ").and(fact.value()))
                            .map(Part.Paragraph::new);
            case Part.Divider _, Part.Picture _, Part.File _ -> Stream.empty();
        };
    }

    private static int length(Card card) {
        return card.parts().stream()
                .mapToInt(part ->
                        part instanceof Part.Paragraph(var text) ? text.plainText().length() : 0)
                .sum();
    }

    private static Card shorter(String summary, Card card) {
        var kept = card.parts().stream().filter(ShorterCards::matters).map(ShorterCards::cut);
        return new Card(summary, kept.limit(10).toList());
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
