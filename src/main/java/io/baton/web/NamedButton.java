package io.baton.web;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A button with its accessible name. Screen readers list buttons without the text around them, so
/// the name also says what the button is about: `Take it: R-7 Lake Hotel needs a network`.
///
/// @param name begins with the visible label
record NamedButton(Button button, String name) {

    private static final int LONGEST_SUBJECT = 80;

    /// The buttons of a card's part. They are about the single list item above them, or, if their
    /// label occurs more than once, about the text above them; otherwise, about the whole card.
    ///
    /// @param index of the part
    static List<NamedButton> of(Card card, int index, List<Button> row) {
        var named = new HashMap<String, Integer>();
        return row.stream()
                .map(button -> {
                    var subject =
                            itemAbove(card, index)
                                    .orElseGet(() ->
                                            count(card, button.label()) > 1
                                                    ? textAbove(card, index)
                                                    : card.summary());
                    var name = name(button.label(), subject);
                    var times = named.merge(name, 1, Integer::sum);
                    return new NamedButton(button, times == 1 ? name : name + " (" + times + ")");
                })
                .toList();
    }

    static String name(String label, String subject) {
        return label + ": " + shortened(subject.strip());
    }

    /// The list item that the buttons belong to, with paragraphs between them or without.
    private static Optional<String> itemAbove(Card card, int index) {
        return card.parts().subList(0, index).reversed().stream()
                .takeWhile(part -> !(part instanceof Part.Buttons || part instanceof Part.Divider))
                .filter(part -> !(part instanceof Part.Paragraph || part instanceof Part.Note))
                .findFirst()
                .flatMap(part ->
                        part instanceof Part.Bullets(var items) && items.size() == 1
                                ? Optional.of(items.getFirst().plainText())
                                : Optional.empty());
    }

    private static long count(Card card, String label) {
        return card.parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .map(Part.Buttons.class::cast)
                .flatMap(part -> part.buttons().stream())
                .filter(button -> button.label().equals(label))
                .count();
    }

    private static String textAbove(Card card, int index) {
        for (var part : card.parts().subList(0, index).reversed()) {
            var text =
                    switch (part) {
                        case Part.Title(var words) -> words;
                        case Part.Paragraph(var words) -> words.plainText();
                        case Part.Bullets(var items) ->
                                items.isEmpty() ? "" : items.getLast().plainText();
                        case Part.Note(var words) -> words.plainText();
                        case Part.Facts(var facts) -> first(facts).plainText();
                        case Part.Divider _, Part.Buttons _, Part.Picture _, Part.File _ -> "";
                    };
            if (!text.isBlank()) {
                return text;
            }
        }
        return card.summary();
    }

    private static Text first(List<Card.Fact> facts) {
        return facts.isEmpty() ? Text.empty() : facts.getFirst().value();
    }

    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
