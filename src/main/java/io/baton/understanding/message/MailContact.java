package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.name.NameKey;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to reach the client: a person named in the body with an address of their own, or the sender.
final class MailContact {
    private static final Pattern FAX =
            Pattern.compile(
                    "(?iU)\\b(?:fax|f|switchboard|reception|zentrale|standard|main)[ .:]*(?:\\+?[\\d ()]*)$");

    private static final int NEAR = 120;

    private final String text;
    private final String body;
    private final Mail mail;
    private final MailSides sides;

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
                .filter(email -> MailText.isAt(email.span(), body))
                .findFirst();
    }

    /// The person that the mail says to talk to, if it isn't its author.
    Optional<Slots.Contact> introduced(Values all, boolean byMember) {
        var people =
                Stream.of(
                                beforePhones(all),
                                IntroducedPerson.contacts(body),
                                IntroducedPerson.toReach(body),
                                byMember
                                        ? IntroducedPerson.withRole(body)
                                        : Stream.<Found<String>>empty())
                        .flatMap(found -> found);
        return people.filter(found -> !isAuthor(found.value()) && sides.canBeContact(found.value()))
                .filter(found -> !new SenderName(mail).isFirm(found.value()))
                .filter(found -> byMember || isReachable(found, all))
                .filter(found -> !MailPeople.standsIn(body, found.span()))
                .findFirst()
                .map(name -> NameLikeness.wholeName(body, name))
                .map(name ->
                        new Slots.Contact(
                                name,
                                addressOf(name.value(), all),
                                phoneInBody(all).orElse(null),
                                new MailPeople(body).roleOf(name.span()).orElse(null)));
    }

    /// "Moira Bissett 01632 960 199".
    private Stream<Found<String>> beforePhones(Values all) {
        return all.phones().stream()
                .filter(phone -> MailText.isAt(phone.span(), body))
                .flatMap(
                        phone -> IntroducedPerson.rightBefore(body, phone.span().start()).stream());
    }

    /// A number close behind, or an address made of the name.
    private boolean isReachable(Found<String> name, Values all) {
        return addressOf(name.value(), all) != null
                || all.phones().stream()
                        .map(phone -> phone.span().start() - name.span().end())
                        .anyMatch(distance -> distance >= 0 && distance < NEAR);
    }

    private boolean isAuthor(String name) {
        var key = NameKey.of(name);
        return Stream.of(mail.from().name(), mail.signature().name())
                .filter(found -> found != null)
                .map(found -> NameKey.of(found.value()))
                .anyMatch(author -> author.contains(key) || key.contains(author));
    }

    /// An address anywhere in the text that is made of the name.
    private @Nullable Found<String> addressOf(String name, Values all) {
        return all.emails().stream()
                .filter(email -> sides.isOutside(email.value()))
                .filter(email -> MailPeople.isNamed(name, MailPeople.local(email.value())))
                .findFirst()
                .orElse(null);
    }

    /// The sender as contact.
    ///
    /// @param all values of the whole text
    Slots.Contact sender(Values all) {
        var signature = mail.signature();
        var email =
                Optional.ofNullable(mail.from().address())
                        .filter(found -> !SenderName.isDesk(found.value()))
                        .or(() ->
                                all.emails().stream()
                                        .filter(found -> sides.isOutside(found.value()))
                                        .filter(found -> signature.contains(found.span()))
                                        .findFirst())
                        .orElse(mail.from().address());
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
        return new Slots.Contact(
                new SenderName(mail).choose().orElse(null), email, phone, signature.role());
    }

    /// The person with this address.
    Slots.Contact other(Found<String> email, Values all, @Nullable Found<String> tagged) {
        var name = new MailPeople(body).nameFor(email).orElse(tagged);
        var role =
                name == null
                        ? Optional.<Found<String>>empty()
                        : new MailPeople(body).roleOf(name.span());
        return new Slots.Contact(name, email, phoneInBody(all).orElse(null), role.orElse(null));
    }

    private Optional<Found<String>> phoneInBody(Values all) {
        return all.phones().stream()
                .filter(found -> MailText.isAt(found.span(), body) && !isFax(found.span()))
                .findFirst();
    }

    private boolean isFax(Span span) {
        return FAX.matcher(text.substring(Math.max(0, span.start() - 16), span.start())).find();
    }
}
