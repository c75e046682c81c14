package io.baton.slack.message;

import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a message, in Slack's markup: its `text` or, if they say more, its `blocks`; then
/// forwarded messages and other attachments, and e-mails that were sent to Slack.
public final class SharedMessageText {
    /// Longer than any message that is read.
    private static final int LONGEST = 24_000;

    private static final int DEEPEST = 3;

    private SharedMessageText() {}

    public static String of(Message message) {
        return of(message, 0);
    }

    /// A message sent to the bot, with the messages that were forwarded with it. Previews of links
    /// are left out.
    public static String withForwarded(
            @Nullable String text, @Nullable List<Attachment> attachments) {
        var parts = new ArrayList<String>();
        parts.add(orEmpty(text));
        nonNull(attachments)
                .filter(SharedMessageText::isForwarded)
                .forEach(each -> parts.add(attachment(each, 0)));
        return joined(parts);
    }

    private static String of(Message message, int depth) {
        var parts = new ArrayList<String>();
        parts.add(longer(orEmpty(message.getText()), blocks(message.getBlocks())));
        nonNull(message.getAttachments()).forEach(each -> parts.add(attachment(each, depth)));
        nonNull(message.getFiles()).forEach(file -> email(file).ifPresent(parts::add));
        return joined(parts);
    }

    private static boolean isForwarded(Attachment attachment) {
        return Boolean.TRUE.equals(attachment.isMsgUnfurl())
                || attachment.getMessageBlocks() != null;
    }

    private static String attachment(Attachment attachment, int depth) {
        var inside =
                longer(
                        Stream.of(
                                        attachment.getPretext(),
                                        attachment.getTitle(),
                                        attachment.getText())
                                .map(SharedMessageText::orEmpty)
                                .filter(each -> !each.isBlank())
                                .collect(Collectors.joining("\n")),
                        longer(blocks(attachment.getBlocks()), messages(attachment, depth)));
        var parts = new ArrayList<String>();
        parts.add(inside);
        nonNull(attachment.getFields())
                .forEach(field ->
                        parts.add(orEmpty(field.getTitle()) + ": " + orEmpty(field.getValue())));
        nonNull(attachment.getFiles()).forEach(file -> email(file).ifPresent(parts::add));
        var text = joined(parts);
        return text.isEmpty() ? orEmpty(attachment.getFallback()) : text;
    }

    /// A forwarded message keeps its blocks in `message_blocks`.
    private static String messages(Attachment attachment, int depth) {
        return depth > DEEPEST
                ? ""
                : nonNull(attachment.getMessageBlocks())
                        .map(Attachment.MessageBlock::getMessage)
                        .filter(java.util.Objects::nonNull)
                        .map(message -> of(message, depth + 1))
                        .collect(Collectors.joining("\n"));
    }

    /// An e-mail sent to Slack is a file with the mail's text.
    private static Optional<String> email(File file) {
        if (!"email".equals(file.getFiletype()) && !"email".equals(file.getMode())) {
            return Optional.empty();
        }
        var from =
                nonNull(file.getFrom())
                        .map(address ->
                                orEmpty(address.getName())
                                        + " <"
                                        + orEmpty(address.getAddress())
                                        + ">")
                        .map(SharedBlockText::escaped)
                        .collect(Collectors.joining(", "));
        var subject = file.getSubject() == null ? orEmpty(file.getTitle()) : file.getSubject();
        var body =
                Stream.of(file.getPlainText(), file.getPreviewPlainText(), file.getPreview())
                        .filter(each -> each != null && !each.isBlank())
                        .findFirst()
                        .orElse("");
        var head = from.isEmpty() ? "" : "From: " + from + "\n";
        return Optional.of(
                head
                        + "Subject: "
                        + SharedBlockText.escaped(subject)
                        + "\n\n"
                        + SharedBlockText.escaped(body));
    }

    private static String blocks(@Nullable List<LayoutBlock> blocks) {
        return nonNull(blocks)
                .map(SharedBlockText::of)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// An app's `text` is often only a summary of its blocks.
    private static String longer(String one, String other) {
        return other.strip().length() > one.strip().length() ? other : one;
    }

    private static String joined(List<String> parts) {
        var text =
                parts.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static <T> Stream<T> nonNull(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(java.util.Objects::nonNull);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
