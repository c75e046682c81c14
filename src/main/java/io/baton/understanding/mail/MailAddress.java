package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.reader.EmailAddressReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person in a header: `"Patel, Sue" <sue@example.com>`.
///
/// @param name as it would be said: `Sue Patel`
public record MailAddress(@Nullable Found<String> name, @Nullable Found<String> address) {
    public static final MailAddress NONE = new MailAddress(null, null);

    /// Shorter names can be a person's and begin their firm's, too.
    private static final int SHORTEST_FIRM = 7;

    private static final Pattern NAME = Pattern.compile("[^<>\\[\\]@\":;]{2,80}");
    private static final Pattern LAST_FIRST =
            Pattern.compile("(?<last>[^,]{1,40}), ?(?<first>[^,]{1,40})(?:,.*)?");

    /// @param offset place of this piece in the whole text
    static MailAddress of(String piece, int offset) {
        var address =
                EmailAddressReader.findAll(piece).stream()
                        .findFirst()
                        .map(found -> moved(found, offset))
                        .orElse(null);
        return new MailAddress(name(piece, offset).orElse(null), address);
    }

    private static Found<String> moved(Found<String> found, int offset) {
        return new Found<>(
                found.value(),
                new Span(found.span().start() + offset, found.span().end() + offset));
    }

    private static Optional<Found<String>> name(String piece, int offset) {
        int from = 0;
        while (from < piece.length() && " \"'*".indexOf(piece.charAt(from)) >= 0) {
            from++;
        }
        var matcher = NAME.matcher(piece).region(from, piece.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        if (end < piece.length() && piece.charAt(end) == '@') {
            return Optional.empty();
        }
        var typed = piece.substring(from, end).replaceAll("[ '\"(*]+$", "");
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found<>(
                                said(typed),
                                new Span(offset + from, offset + from + typed.length())));
    }

    private static String said(String typed) {
        var matcher = LAST_FIRST.matcher(typed);
        return matcher.matches() ? matcher.group("first") + " " + matcher.group("last") : typed;
    }

    /// Whether the domain is named like this, so that it's most likely a firm's name: `Banyan Yoga`
    /// at `hello@banyanyoga.example`. A person whose domain has their name mostly has a mailbox
    /// with it, too.
    public boolean isAtDomainOf(String words) {
        if (address == null) {
            return false;
        }
        var key = key(words);
        var domain = key(domain().orElse("").replaceFirst("\\..*", ""));
        var mailbox = key(address.value().replaceFirst("@.*", ""));
        return Math.min(key.length(), domain.length()) >= SHORTEST_FIRM
                && (key.startsWith(domain) || domain.startsWith(key))
                && Stream.of(words.split(" "))
                        .map(MailAddress::key)
                        .noneMatch(word -> word.length() > 2 && mailbox.contains(word));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The part after the @, in lower case.
    public Optional<String> domain() {
        return Optional.ofNullable(address)
                .map(found -> found.value().substring(found.value().indexOf('@') + 1));
    }
}
