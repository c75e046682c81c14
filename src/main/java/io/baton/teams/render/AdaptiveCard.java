package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Text;
import io.baton.door.TextShortener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Renders a card as an Adaptive Card. Shortens content to stay within Teams' limits.
public final class AdaptiveCard {
    /// Text that no client reads as markup, so it's safe in a real heading, which screen readers
    /// announce.
    private static final Pattern WITHOUT_MARKUP =
            Pattern.compile("\\p{L}([\\p{L}\\p{M}\\p{N} ,.:;?!'’“”–…%€$]|-(?=[\\p{L}\\p{N}]))*+");

    private static final String FALLBACK =
            "Baton sent a card that this version of Teams can't show.";

    /// The file has expired, or the server has no public address.
    private static final String NO_LINK =
            "I can't offer %s for download now. Ask for it again; if that doesn't help, ask your"
                    + " administrator to set BATON_PUBLIC_URL.";

    private AdaptiveCard() {}

    public static ObjectNode of(Card card, Surface surface) {
        var body = BodyFitting.fit(TeamsLimits.MESSAGE_BYTES, body(card, surface));
        var people = MentionEntities.of(card);
        if (surface.notifies() && !people.none()) {
            body = Stream.concat(body.stream(), Stream.of(people.line())).toList();
        }
        var whole = CardElements.card(body).put("fallbackText", fallbackText(card));
        var teams = CardElements.object();
        if (card.parts().stream().anyMatch(AdaptiveCard::wide)) {
            teams.put("width", "Full");
        }
        if (surface.notifies() && !people.none()) {
            teams.set("entities", CardElements.array(people.entities()));
        }
        return teams.isEmpty() ? whole : whole.set("msteams", teams);
    }

    /// Whether the card needs the full width. A sentence or two don't.
    private static boolean wide(Part part) {
        return switch (part) {
            case Part.Facts _, Part.Bullets _, Part.Picture _, Part.Buttons _ -> true;
            case Part.Title _, Part.Paragraph _, Part.Note _, Part.Divider _, Part.File _ -> false;
        };
    }

    /// The card in one line of plain text, for notifications. Never empty.
    public static String summary(Card card) {
        return TextShortener.singleLine(card.summary(), TeamsLimits.SUMMARY, "Baton");
    }

    /// Text for clients that can't show the card. They read it as Markdown.
    private static String fallbackText(Card card) {
        var summary = summary(card);
        return WITHOUT_MARKUP.matcher(summary).matches() ? summary : FALLBACK;
    }

    private static List<ObjectNode> body(Card card, Surface surface) {
        var body = new ArrayList<ObjectNode>();
        int buttons = 0;
        boolean line = false;
        for (var part : card.parts()) {
            var elements = elements(part, buttons, surface).toList();
            buttons += part instanceof Part.Buttons(var more) ? more.size() : 0;
            if (line && !elements.isEmpty()) {
                elements.getFirst().put("separator", true).put("spacing", "Medium");
            }
            line = part instanceof Part.Divider || line && elements.isEmpty();
            body.addAll(elements);
        }
        return body.isEmpty() ? List.of(line(summary(card))) : body;
    }

    private static Stream<ObjectNode> elements(Part part, int buttons, Surface surface) {
        return switch (part) {
            case Part.Title(var words) -> title(words);
            case Part.Paragraph(var text) -> text(text, TeamsLimits.TEXT, UnaryOperator.identity());
            case Part.Facts(var facts) -> facts.stream().flatMap(FactColumns::of);
            case Part.Bullets(var items) -> items.stream().flatMap(AdaptiveCard::bullet);
            case Part.Note(var text) -> text(text, TeamsLimits.FACT, CardElements::small);
            case Part.Divider() -> Stream.empty();
            case Part.Buttons(var more) -> row(more, buttons);
            case Part.Picture(var chart) ->
                    NativeChart.of(chart, surface.chartImage().apply(chart).orElse(null));
            case Part.File(var name, _, var url) ->
                    text(
                            url == null
                                    ? Text.of(NO_LINK.formatted(name))
                                    : Text.empty().and(new Text.Span.Link(url, name)),
                            TeamsLimits.TEXT,
                            UnaryOperator.identity());
        };
    }

    private static Stream<ObjectNode> title(String words) {
        var line = TextShortener.singleLine(words, TeamsLimits.TITLE, "");
        if (WITHOUT_MARKUP.matcher(line).matches()) {
            return Stream.of(
                    large(CardElements.element("TextBlock").put("text", line))
                            .put("wrap", true)
                            .put("style", "heading"));
        }
        return text(Text.of(line), TeamsLimits.TITLE, AdaptiveCard::large);
    }

    private static ObjectNode large(ObjectNode words) {
        return CardElements.strong(words.put("size", "Large"));
    }

    static Stream<ObjectNode> text(Text text, int most, UnaryOperator<ObjectNode> style) {
        return text.plainText().isBlank()
                ? Stream.empty()
                : Stream.of(CardElements.text(text, most, style));
    }

    private static ObjectNode line(String words) {
        return CardElements.text(Text.of(words), TeamsLimits.TEXT, UnaryOperator.identity());
    }

    private static Stream<ObjectNode> bullet(Text item) {
        return text(item, TeamsLimits.FACT, UnaryOperator.identity())
                .map(_ ->
                        CardElements.text(
                                        Text.of("• ").and(item),
                                        TeamsLimits.FACT,
                                        UnaryOperator.identity())
                                .put("spacing", "Small"));
    }

    private static Stream<ObjectNode> row(List<Button> buttons, int before) {
        var actions = CardActions.of(buttons, before);
        if (actions.isEmpty()) {
            return Stream.empty();
        }
        var row = CardElements.element("ActionSet");
        row.set("actions", CardElements.array(actions));
        return actions.size() == buttons.size()
                ? Stream.of(row)
                : Stream.of(row, BodyFitting.moreNotice());
    }
}
