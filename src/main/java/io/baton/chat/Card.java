package io.baton.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A platform-neutral message: parts from top to bottom. Doors render it within their platform's
/// limits.
///
/// @param summary the card in one line, for notifications and screen readers
public record Card(String summary, List<Part> parts) {

    public sealed interface Part {
        record Title(String words) implements Part {}

        record Paragraph(Text text) implements Part {}

        record Facts(List<Fact> facts) implements Part {
            public Facts {
                facts = List.copyOf(facts);
            }
        }

        record Bullets(List<Text> items) implements Part {
            public Bullets {
                items = List.copyOf(items);
            }
        }

        /// Small print.
        record Note(Text text) implements Part {}

        record Divider() implements Part {}

        record Buttons(List<Button> buttons) implements Part {
            public Buttons {
                buttons = List.copyOf(buttons);
            }
        }

        record Picture(Chart chart) implements Part {}

        /// A file to download. Everyone who sees the card can get it, so show the card to one
        /// person only.
        ///
        /// @param name e.g. `partners.csv`
        /// @param key the content's key in [DownloadableFiles]; opens no link
        /// @param url a one-time download link, for a door that can't send files; null until the
        ///   card is sent, and if the server has no public address
        record File(String name, String key, @Nullable String url) implements Part {
            public File withLink(@Nullable String link) {
                return new File(name, key, link);
            }
        }
    }

    public record Fact(String label, Text value) {}

    public Card {
        parts = List.copyOf(parts);
    }

    /// Whether it has links that must not be stored.
    public boolean secret() {
        return parts.stream()
                .anyMatch(part ->
                        part instanceof Part.File(_, _, var url)
                                ? url != null
                                : texts(part).anyMatch(Text::secret));
    }

    private static Stream<Text> texts(Part part) {
        return switch (part) {
            case Part.Paragraph(var text) -> Stream.of(text);
            case Part.Note(var text) -> Stream.of(text);
            case Part.Bullets(var items) -> items.stream();
            case Part.Facts(var facts) -> facts.stream().map(Fact::value);
            case Part.Title _, Part.Divider _, Part.Buttons _, Part.Picture _, Part.File _ ->
                    Stream.empty();
        };
    }

    /// A card of one sentence.
    public static Card saying(String sentence) {
        return saying(Text.of(sentence));
    }

    /// A card of one paragraph.
    public static Card saying(Text text) {
        return new Card(text.withoutSecrets().plainText(), List.of(new Part.Paragraph(text)));
    }

    public static Card titled(String title) {
        return new Card(title, List.of(new Part.Title(title)));
    }

    public Card withSummary(String summary) {
        return new Card(summary, parts);
    }

    public Card with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Card(summary, more);
    }

    public Card paragraph(Text text) {
        return with(new Part.Paragraph(text));
    }

    public Card bullets(List<Text> items) {
        return items.isEmpty() ? this : with(new Part.Bullets(items));
    }

    public Card note(Text text) {
        return with(new Part.Note(text));
    }

    public Card buttons(Button... buttons) {
        return with(new Part.Buttons(List.of(buttons)));
    }
}
