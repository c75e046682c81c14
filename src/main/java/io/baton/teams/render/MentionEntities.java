package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import io.baton.door.TextShortener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The people mentioned on a card, as a line that notifies them. Teams supports mentions only in a
/// `TextBlock`, which also reads Markdown. So the mentions get a line of their own, and the text
/// above shows only the names.
final class MentionEntities {
    private static final Pattern ID =
            Pattern.compile(
                    "teams:(29:[\\w-]{1,200}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’ ]+");
    private static final int MAX_NAME = 80;

    /// Mention markup by Teams id.
    private final Map<String, String> written = new LinkedHashMap<>();

    private MentionEntities() {}

    static MentionEntities of(Card card) {
        var people = new MentionEntities();
        card.parts().stream()
                .flatMap(MentionEntities::texts)
                .flatMap(text -> text.spans().stream())
                .forEach(people::add);
        return people;
    }

    boolean none() {
        return written.isEmpty();
    }

    ObjectNode line() {
        return CardElements.element("TextBlock")
                .put("text", String.join(", ", written.values()))
                .put("wrap", true)
                .put("size", "Small")
                .put("isSubtle", true);
    }

    List<ObjectNode> entities() {
        return written.entrySet().stream()
                .map(person -> entity(person.getKey(), person.getValue()))
                .toList();
    }

    private static ObjectNode entity(String id, String at) {
        var name = at.substring("<at>".length(), at.length() - "</at>".length());
        var entity = CardElements.element("mention").put("text", at);
        entity.set("mentioned", CardElements.object().put("id", id).put("name", name));
        return entity;
    }

    private void add(Span span) {
        if (span instanceof Span.Mention(var id, var name)
                && ID.matcher(id).matches()
                && written.size() < TeamsLimits.MENTIONS) {
            var clean =
                    TextShortener.singleLine(UNSAFE.matcher(name).replaceAll(" "), MAX_NAME, "");
            if (!clean.isEmpty()) {
                written.computeIfAbsent(id.substring("teams:".length()), _ -> at(clean));
            }
        }
    }

    /// Numbers people with the same name, because Teams distinguishes mentions by their text.
    private String at(String name) {
        var at = "<at>" + name + "</at>";
        for (int n = 2; written.containsValue(at); n++) {
            at = "<at>" + name + " " + n + "</at>";
        }
        return at;
    }

    private static Stream<Text> texts(Part part) {
        return switch (part) {
            case Part.Paragraph(var text) -> Stream.of(text);
            case Part.Facts(var facts) -> facts.stream().map(Card.Fact::value);
            case Part.Bullets(var items) -> items.stream();
            case Part.Note(var text) -> Stream.of(text);
            case Part.Title _, Part.Divider _, Part.Buttons _, Part.Picture _, Part.File _ ->
                    Stream.empty();
        };
    }
}
