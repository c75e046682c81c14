package io.baton.chat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text as typed spans. Each door escapes them in one place, and nothing else writes markup.
public record Text(List<Span> spans) {

    /// A run of text of one type.
    public sealed interface Span {
        /// Shown literally. May be untrusted input.
        record Plain(String words) implements Span {}

        record Strong(String words) implements Span {}

        /// Something to type, shown as code.
        record Code(String words) implements Span {}

        /// Mentions a person, and notifies them if the platform does.
        record Mention(String personId, String name) implements Span {}

        record Link(String url, String words) implements Span {}

        /// A link that works for anyone who has it. It's shown, but never stored.
        ///
        /// @param stored plain words that take its place where the text is stored
        record SecretLink(String url, String words, String stored) implements Span {}

        /// A point in time, in the reader's time zone if the platform supports that.
        ///
        /// @param text the formatted time in the firm's time zone
        record Moment(Instant at, String text) implements Span {}

        /// @param currency ISO 4217
        record Money(BigDecimal amount, String currency) implements Span {}
    }

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    public static Text empty() {
        return new Text(List.of());
    }

    public Text plain(String words) {
        return and(new Span.Plain(words));
    }

    public Text strong(String words) {
        return and(new Span.Strong(words));
    }

    public Text code(String words) {
        return and(new Span.Code(words));
    }

    public Text and(Span span) {
        var more = new ArrayList<>(spans);
        more.add(span);
        return new Text(more);
    }

    public Text and(Text other) {
        var more = new ArrayList<>(spans);
        more.addAll(other.spans);
        return new Text(more);
    }

    /// Whether a part of it must not be stored.
    boolean secret() {
        return spans.stream().anyMatch(Span.SecretLink.class::isInstance);
    }

    /// The text as it may be stored.
    Text withoutSecrets() {
        return new Text(spans.stream().map(Text::withoutSecret).toList());
    }

    private static Span withoutSecret(Span span) {
        return span instanceof Span.SecretLink(_, _, var stored) ? new Span.Plain(stored) : span;
    }

    /// The text without formatting, for notifications, screen readers and tests.
    public String plainText() {
        return spans.stream().map(Text::plainText).collect(Collectors.joining());
    }

    private static String plainText(Span span) {
        return switch (span) {
            case Span.Plain(var words) -> words;
            case Span.Strong(var words) -> words;
            case Span.Code(var words) -> words;
            case Span.Mention(_, var name) -> name;
            case Span.Link(_, var words) -> words;
            case Span.SecretLink(_, var words, _) -> words;
            case Span.Moment(_, var written) -> written;
            case Span.Money(var amount, var currency) -> MoneyFormat.format(amount, currency);
        };
    }
}
