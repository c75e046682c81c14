package io.baton.slack.message;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a block, in Slack's markup and without styles.
final class SharedBlockText {
    private SharedBlockText() {}

    static String of(LayoutBlock block) {
        return switch (block) {
            case RichTextBlock rich -> lines(rich.getElements());
            case SectionBlock section ->
                    Stream.concat(
                                    Stream.of(text(section.getText())),
                                    stream(section.getFields()).map(SharedBlockText::text))
                            .filter(each -> !each.isBlank())
                            .collect(Collectors.joining("\n"));
            case HeaderBlock header -> text(header.getText());
            case MarkdownBlock markdown -> escaped(orEmpty(markdown.getText()));
            case ContextBlock context ->
                    stream(context.getElements())
                            .filter(TextObject.class::isInstance)
                            .map(each -> text((TextObject) each))
                            .collect(Collectors.joining(" "));
            default -> "";
        };
    }

    private static String text(@Nullable TextObject text) {
        return text == null
                ? ""
                : text instanceof MarkdownTextObject
                        ? orEmpty(text.getText())
                        : escaped(orEmpty(text.getText()));
    }

    private static String lines(@Nullable List<?> elements) {
        return stream(elements).map(SharedBlockText::element).collect(Collectors.joining("\n"));
    }

    private static String inline(@Nullable List<?> elements) {
        return stream(elements).map(SharedBlockText::element).collect(Collectors.joining());
    }

    /// Slack adds kinds of elements over time; those unknown here have no text.
    private static String element(Object element) {
        return switch (element) {
            case RichTextSectionElement section -> inline(section.getElements());
            case RichTextListElement list ->
                    stream(list.getElements())
                            .map(each -> "- " + element(each))
                            .collect(Collectors.joining("\n"));
            case RichTextQuoteElement quote -> inline(quote.getElements());
            case RichTextPreformattedElement code -> inline(code.getElements());
            case RichTextSectionElement.Text text -> escaped(orEmpty(text.getText()));
            case RichTextSectionElement.Link link -> link(link);
            case RichTextSectionElement.User user -> "<@" + user.getUserId() + ">";
            case RichTextSectionElement.Channel channel -> "<#" + channel.getChannelId() + ">";
            case RichTextSectionElement.Date date -> escaped(orEmpty(date.getFallback()));
            case RichTextSectionElement.Emoji emoji -> ":" + orEmpty(emoji.getName()) + ":";
            default -> "";
        };
    }

    private static String link(RichTextSectionElement.Link link) {
        var label = orEmpty(link.getText());
        var url = escaped(orEmpty(link.getUrl()));
        return label.isEmpty() ? "<" + url + ">" : "<" + url + "|" + escaped(label) + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
