package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses how to reach the client.
final class ContactChoice {
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i).*\\b(?:manager|director|owner|founder|ceo|cto|cfo|coo|cio|ciso|gm|md|head|lead|boss"
                            + "|chief|office|admin\\w*|assistant|secretary|accountant|bookkeeper|accounts"
                            + "|finance|partner|principal|headmaster|headteacher|teacher|caretaker|buyer"
                            + "|procurement|it|operations|marketing|reception\\w*|doctor|nurse|chef|engineer"
                            + "|developer|president|chair\\w*|treasurer|warden|vicar|priest|supervisor"
                            + "|coordinator|consultant|husband|wife|bursar|foreman|clerk)\\b.*");

    private static final Pattern TITLED =
            Pattern.compile(
                    "\\b(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr|Mme|Mister|mister)\\.? \\p{L}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?");

    private static final Set<String> NO_PERSON_AFTER =
            Set.of("in", "at", "near", "before", "after", "during", "until", "till", "around");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?"
                            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter"
                            + "|xmas|christmas|easter|q[1-4])");

    /// `9 000 kr`.
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d[.]? ?$");

    private final Message message;
    private final NameLikeness likeness;

    ContactChoice(Message message, NameLikeness likeness) {
        this.message = message;
        this.likeness = likeness;
    }

    Slots.Contact choose() {
        var name = name().orElse(null);
        var email = first(message.values().emails());
        var phone = first(message.values().phones());
        boolean reachable = name != null || email != null || phone != null;
        return new Slots.Contact(name, email, phone, reachable ? role(name).orElse(null) : null);
    }

    private static <T> @Nullable Found<T> first(List<Found<T>> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private Optional<Found<String>> name() {
        return ownerOfAddress()
                .or(() -> person(IntroducedPerson.contacts(message.text())))
                .or(() ->
                        person(
                                IntroducedPerson.ofCompany(message.text()).stream()
                                        .map(IntroducedPerson.OfCompany::person)))
                .or(() -> person(message.spans(SlotName.CONTACT).map(message::words)))
                .or(() ->
                        person(
                                Stream.of(
                                                IntroducedPerson.withRole(message.text()),
                                                IntroducedPerson.toReach(message.text()),
                                                ofClient())
                                        .flatMap(found -> found)
                                        .filter(found ->
                                                !message.tagged(SlotName.CLIENT, found.span()))))
                .or(this::titled);
    }

    /// `Greg from Crown Brewery`.
    private Stream<Found<String>> ofClient() {
        return Stream.concat(
                        message.known(Kind.CLIENT).map(NameMatch::span),
                        message.spans(SlotName.CLIENT))
                .flatMap(
                        client -> IntroducedPerson.before(message.text(), client.start()).stream());
    }

    /// The first that can be the client's person.
    private Optional<Found<String>> person(Stream<Found<String>> candidates) {
        return candidates
                .filter(words -> !someoneElse(words.span()))
                .map(words -> NameLikeness.wholeName(message.text(), words))
                .filter(words -> likeness.ofPerson(words.value()))
                .filter(words -> !placeOrTime(words))
                .findFirst();
    }

    /// The person whose first name begins the e-mail address: `Reto, reto@…`, `Hugh Vesta,
    /// hugh.v@…`.
    private Optional<Found<String>> ownerOfAddress() {
        return message.values().emails().stream()
                .findFirst()
                .flatMap(email -> {
                    var first = email.value().split("[@._-]", 2)[0];
                    return first.length() < 2 || ROLE.matcher(first).matches()
                            ? Optional.empty()
                            : personNamed(first, email.span().start());
                });
    }

    private Optional<Found<String>> personNamed(String first, int before) {
        var found =
                Pattern.compile(
                                "(?iU)\\b"
                                        + Pattern.quote(first)
                                        + "\\b(?-i:(?: \\p{Lu}[\\p{L}'-]+){0,2})")
                        .matcher(message.text());
        var spans =
                found.results()
                        .map(match -> new Span(match.start(), match.end()))
                        .takeWhile(span -> span.start() < before)
                        .toList();
        return spans.stream()
                .filter(span -> !message.tagged(SlotName.CLIENT, span))
                .findFirst()
                .or(() -> spans.stream().findFirst())
                .map(message::words);
    }

    private Optional<Found<String>> titled() {
        var found = TITLED.matcher(message.text());
        return found.find()
                ? Optional.of(message.words(new Span(found.start(), found.end())))
                : Optional.empty();
    }

    /// "in Rapperswil", "before Diwali", "January".
    private boolean placeOrTime(Found<String> words) {
        return NO_PERSON_AFTER.contains(message.wordBefore(words.span().start()))
                || TIME.matcher(words.value()).matches()
                || NUMBER_BEFORE.matcher(message.text().substring(0, words.span().start())).find();
    }

    /// Whether it's a member or a partner's person.
    private boolean someoneElse(Span span) {
        return message.known(Kind.MEMBER, span).isPresent()
                || message.known(Kind.PARTNER_PERSON, span).isPresent()
                || message.known(Kind.PARTNER, span).isPresent()
                || message.known(Kind.CLIENT, span).isPresent();
    }

    private Optional<Found<String>> role(@Nullable Found<String> name) {
        return message.spans(SlotName.ROLE)
                .map(message::words)
                .filter(words -> ROLE.matcher(words.value()).matches())
                .findFirst()
                .or(() ->
                        Optional.ofNullable(name)
                                .flatMap(found -> PersonRoles.of(message.text(), found.span())));
    }
}
