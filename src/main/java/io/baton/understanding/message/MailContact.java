package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.name.NameKey;
import io.baton.understanding.token.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How to reach the client: a person named in the body with an address of their own, or the sender.
final class MailContact {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)(?:(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau|Mme|M)\\.? )?(?:\\p{Lu}')?\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}')?\\p{Lu}[\\p{L}-]+){0,2}");

    private static final Pattern TITLE =
            Pattern.compile("(?:Mrs?|Ms|Miss|Herr|Frau|Mme|M|The)\\.? (?=\\p{Lu}\\p{L}+ )");

    /// Names of mailboxes that aren't a person's.
    private static final Pattern DESK =
            Pattern.compile(
                    "(?iU)\\b(?:desk|info|support|office|team|sales|procurement|accounts|bookings|reception|admin"
                            + "|service|enquiries|einkauf|vertrieb|buchhaltung|secretariat|secrétariat|via)\\b");

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?U)\\b(?:[Mm]eet|[Tt]alk to|[Ss]peak to|[Ss]peak with|[Aa]sk for|[Cc]ontact|[Cc]ontact is|[Cc]all|[Rr]ing"
                            + "|[Tt]old|name's|name is) (?:(?:the|their|our) [\\p{L} ]{3,30}, )?"
                            + "(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");

    private static final int NEAR = 120;

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iU)(?:manag(?:er|ing \\w+)|director|head|officer|owner|founder|c[eftio]+o|coordinator|bursar"
                            + "|clerk|administrator|assistant|lead|boss|partner|secretary|treasurer|principal"
                            + "|chair\\w*|ops|operations|directrice .{3,30}|directeur .{3,30}|gérante?"
                            + "|leiter(?:in)?|accountant|vp|president)");

    private static final Pattern FAX =
            Pattern.compile(
                    "(?iU)\\b(?:fax|f|switchboard|reception|zentrale|standard|main)[ .:]*(?:\\+?[\\d ()]*)$");

    private final String text;
    private final String body;
    private final Mail mail;
    private final MailSides sides;

    /// @param body the text of the note and the mail, the rest blank
    MailContact(String text, String body, Mail mail, MailSides sides) {
        this.text = text;
        this.body = body;
        this.mail = mail;
        this.sides = sides;
    }

    /// An address in the body that isn't the sender's, the firm's or a partner's.
    Optional<Found<String>> otherAddress(Values values) {
        var own = mail.from().address();
        return values.emails().stream()
                .filter(email -> sides.isOutside(email.value()))
                .filter(email -> own == null || !own.value().equalsIgnoreCase(email.value()))
                .filter(email ->
                        !body.substring(email.span().start(), email.span().end()).isBlank())
                .findFirst();
    }

    /// The sender as contact.
    ///
    /// @param all values of the whole text
    Slots.Contact sender(Values all) {
        var signature = mail.signature();
        var header = mail.from().name();
        var name =
                fuller(
                        header != null && DESK.matcher(header.value()).find() ? null : header,
                        signature.name());
        var email =
                Optional.ofNullable(mail.from().address())
                        .or(() ->
                                all.emails().stream()
                                        .filter(found -> sides.isOutside(found.value()))
                                        .filter(found -> signature.contains(found.span()))
                                        .findFirst())
                        .orElse(null);
        var phone =
                all.phones().stream()
                        .filter(found -> signature.contains(found.span()) && !isFax(found.span()))
                        .findFirst()
                        .or(() -> phoneInBody(all))
                        .or(() ->
                                all.phones().stream()
                                        .filter(found -> signature.contains(found.span()))
                                        .findFirst())
                        .orElse(null);
        return new Slots.Contact(name, email, phone, signature.role());
    }

    private static @Nullable Found<String> fuller(
            @Nullable Found<String> header, @Nullable Found<String> signed) {
        if (header == null || signed == null) {
            return header == null ? signed : header;
        }
        var first = NameKey.of(header.value());
        var second = NameKey.of(signed.value());
        return second.contains(first) && second.length() > first.length()
                ? signed
                : Tokenizer.tokens(signed.value()).size() > 1
                                && !second.equals(first)
                                && !first.contains(second)
                        ? signed
                        : header;
    }

    /// The person with this address.
    Slots.Contact other(Found<String> email, Values all, @Nullable Found<String> tagged) {
        var name = nameFor(email).orElse(tagged);
        var role = name == null ? Optional.<Found<String>>empty() : roleOf(name.span());
        return new Slots.Contact(name, email, phoneInBody(all).orElse(null), role.orElse(null));
    }

    private Optional<Found<String>> phoneInBody(Values all) {
        return all.phones().stream()
                .filter(found -> !found.span().of(body).isBlank() && !isFax(found.span()))
                .findFirst();
    }

    private boolean isFax(Span span) {
        return FAX.matcher(text.substring(Math.max(0, span.start() - 16), span.start())).find();
    }

    /// The words in capitals that the address is made of: `Giulia Ferrando` for `giulia@…`.
    private Optional<Found<String>> nameFor(Found<String> email) {
        var address = email.value().toLowerCase(Locale.ROOT);
        var local = NameKey.of(address.substring(0, address.indexOf('@')));
        var names =
                NAME.matcher(body)
                        .results()
                        .filter(found ->
                                !email.span().overlaps(new Span(found.start(), found.end())))
                        .map(found -> untitled(found.start(), found.end()))
                        .filter(found -> !ROLE.matcher(found.value()).find())
                        .toList();
        return names.stream()
                .filter(found -> isNamed(found.value(), local))
                .max(java.util.Comparator.comparingInt(found -> found.value().length()))
                .or(() ->
                        names.stream()
                                .filter(found -> found.span().end() <= email.span().start())
                                .filter(found -> email.span().start() - found.span().end() < NEAR)
                                .filter(found -> found.value().contains(" "))
                                .reduce((_, last) -> last));
    }

    private Found<String> untitled(int start, int end) {
        var title = TITLE.matcher(body.substring(start, end));
        return found(title.lookingAt() ? start + title.end() : start, end);
    }

    /// A person the mail introduces: "meet Marek", "talk to Rosa Ivers".
    Optional<Found<String>> introduced() {
        return INTRODUCED
                .matcher(body)
                .results()
                .findFirst()
                .map(found -> found(found.start("name"), found.end("name")));
    }

    private static boolean isNamed(String name, String local) {
        return List.of(name.split(" ")).stream()
                .map(NameKey::of)
                .anyMatch(word ->
                        word.length() > 2
                                && (local.contains(word)
                                        || local.length() > 2 && word.startsWith(local)));
    }

    /// What stands before or after the name: "our bursar, Mr Fenwick", "Farida Halden, Branch
    /// Head,".
    Optional<Found<String>> roleOf(Span name) {
        var after = body.substring(name.end(), Math.min(body.length(), name.end() + 60));
        var behind =
                Pattern.compile(
                                "^(?:, | \\()(?:the |their |our |his |her )?([^,.:;()\\n]{2,40})(?=[,.:;)\\n])")
                        .matcher(after);
        if (behind.find() && ROLE.matcher(behind.group(1)).find()) {
            return Optional.of(found(name.end() + behind.start(1), name.end() + behind.end(1)));
        }
        int from = Math.max(0, name.start() - 60);
        var before =
                Pattern.compile(
                                "(?iU)\\b(?:their|our|the|his|her|its) ((?:[\\p{L}&-]+ ){0,3}[\\p{L}&-]+?),? (?:is |is called |called )?$")
                        .matcher(body.substring(from, name.start()));
        return before.find() && ROLE.matcher(before.group(1)).find()
                ? Optional.of(found(from + before.start(1), from + before.end(1)))
                : Optional.empty();
    }

    private Found<String> found(int start, int end) {
        return new Found<>(body.substring(start, end), new Span(start, end));
    }
}
