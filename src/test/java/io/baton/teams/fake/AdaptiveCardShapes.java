package io.baton.teams.fake;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Adaptive Card elements that Baton uses, as Microsoft documents them.
///
/// @param must required properties
/// @param may optional properties
record AdaptiveCardShapes(Set<String> must, Set<String> may) {
    private static final String INPUT = "value isRequired errorMessage";
    private static final Set<String> ANYWHERE = Set.of("type", "separator", "spacing");

    /// Shapes by element type.
    private static final Map<String, AdaptiveCardShapes> SHAPES =
            Map.ofEntries(
                    shape("AdaptiveCard", "version body", "$schema actions fallbackText msteams"),
                    shape("TextBlock", "text wrap", "size weight style isSubtle"),
                    shape("RichTextBlock", "inlines", ""),
                    shape("TextRun", "text", "size weight color isSubtle fontType selectAction"),
                    shape("ColumnSet", "columns", ""),
                    shape("Column", "items width", ""),
                    shape("ActionSet", "actions", ""),
                    shape("Action.Execute", "title verb data fallback", "style mode"),
                    shape("Action.Submit", "title data", "style mode"),
                    shape("Action.OpenUrl", "url", ""),
                    shape("Image", "url altText", "size"),
                    shape("Chart.VerticalBar", "title data fallback", "showBarValues"),
                    shape("Input.Text", "id label maxLength isMultiline", INPUT + " placeholder"),
                    shape(
                            "Input.ChoiceSet",
                            "id label style choices",
                            INPUT + " choices.data placeholder"),
                    shape("Input.Date", "id label", INPUT),
                    shape("Data.Query", "dataset", ""),
                    shape("mention", "text mentioned", ""),
                    shape("task/fetch", "", ""));

    private static final Map<String, Set<String>> VALUES =
            Map.ofEntries(
                    values("size", "Small Default Medium Large ExtraLarge Stretch"),
                    values("weight", "Lighter Default Bolder"),
                    values("spacing", "None Small Default Medium Large ExtraLarge Padding"),
                    values("color", "Attention good categoricalBlue"),
                    values("fontType", "Default Monospace"),
                    values("mode", "primary secondary"),
                    values("version", "1.5"),
                    values("dataset", "graph.microsoft.com/users"));

    private static final Map<String, Set<String>> STYLES =
            Map.of(
                    "TextBlock", Set.of("heading"),
                    "Action.Execute", Set.of("default", "positive", "destructive"),
                    "Action.Submit", Set.of("default", "positive", "destructive"),
                    "Input.ChoiceSet", Set.of("compact", "expanded", "filtered"));

    static @Nullable AdaptiveCardShapes of(String type) {
        return SHAPES.get(type);
    }

    boolean knows(String name) {
        return ANYWHERE.contains(name) || must.contains(name) || may.contains(name);
    }

    static boolean allows(String type, String name, String value) {
        var allowed = name.equals("style") ? STYLES.get(type) : VALUES.get(name);
        return allowed == null || allowed.contains(value);
    }

    private static Map.Entry<String, AdaptiveCardShapes> shape(
            String type, String must, String may) {
        return Map.entry(type, new AdaptiveCardShapes(words(must), words(may)));
    }

    private static Map.Entry<String, Set<String>> values(String name, String values) {
        return Map.entry(name, words(values));
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
