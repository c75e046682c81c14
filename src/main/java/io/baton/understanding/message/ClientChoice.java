package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.name.RuledOut;
import io.baton.understanding.token.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the client a message is about.
final class ClientChoice {
    private static final Pattern ROLE_OF =
            Pattern.compile(
                    "(?U)(?:(?i:the )?" + PersonRoles.OF + " (?:of|at) (?=\\p{Lu})|s (?=\\p{Lu}))");

    private final Message message;
    private final NameLikeness likeness;

    ClientChoice(Message message, NameLikeness likeness) {
        this.message = message;
        this.likeness = likeness;
    }

    /// A client that the tagger points to; otherwise one the firm knows and nothing else claims.
    Optional<Found<NamedClient>> choose() {
        return taggedAndKnown()
                .or(this::companyOfPerson)
                .or(() -> tagged().filter(_ -> !knownElsewhereIsBetter()))
                .or(this::knownSomewhere)
                .or(this::tagged)
                .or(this::business);
    }

    private Optional<Found<NamedClient>> taggedAndKnown() {
        return message.spans(SlotName.CLIENT)
                .flatMap(span -> message.known(Kind.CLIENT, span).stream())
                .filter(match -> !RuledOut.byWords(message.text(), match.span()))
                .findFirst()
                .map(this::known);
    }

    private Optional<Found<NamedClient>> tagged() {
        return message.spans(SlotName.CLIENT)
                .map(message::words)
                .map(this::withoutRole)
                .filter(words -> likeness.ofFirm(words.value()))
                .filter(words ->
                        message.intent().logs()
                                || !isCount(words.value()) && !isPerson(words.value()))
                .filter(words -> !RuledOut.byWords(message.text(), words.span()))
                .filter(words -> message.known(Kind.PARTNER, words.span()).isEmpty())
                .filter(words -> message.known(Kind.MEMBER, words.span()).isEmpty())
                .filter(words -> message.known(Kind.PARTNER_PERSON, words.span()).isEmpty())
                .findFirst()
                .map(words -> words.map(typed -> new NamedClient(typed, false, typed)));
    }

    /// `Bartek Zielinski, owner of Zielbud`.
    private Optional<Found<NamedClient>> companyOfPerson() {
        return message.intent().logs()
                ? IntroducedPerson.ofCompany(message.text())
                        .map(IntroducedPerson.OfCompany::company)
                        .or(() -> IntroducedPerson.firm(message.text()))
                        .filter(company -> message.known(Kind.PARTNER, company.span()).isEmpty())
                        .filter(company -> likeness.ofFirm(company.value()))
                        .map(company -> company.map(name -> new NamedClient(name, false, name)))
                : Optional.empty();
    }

    /// `vicar of St Oswald's`, `M/s Gupta Ceramics`.
    private Found<String> withoutRole(Found<String> words) {
        var start = ROLE_OF.matcher(words.value());
        if (!start.lookingAt()
                || start.group().startsWith("s ")
                        && !message.text()
                                .startsWith("M/", Math.max(0, words.span().start() - 2))) {
            return words;
        }
        var span = new Span(words.span().start() + start.end(), words.span().end());
        return new Found<>(span.of(message.text()), span);
    }

    /// `Mr Blackwood` in a note about a referral works for its client.
    private static boolean isPerson(String words) {
        return words.matches("(?i)(?:mrs?|ms|miss|dr|herr|frau|mme|madame|sir|lady)\\.? .*");
    }

    /// `7 depots`
    private static boolean isCount(String words) {
        return words.matches("\\d+ \\p{Ll}.*");
    }

    /// A firm that the tagger took for a person: `Hotel Seeblick in Rapperswil`.
    private Optional<Found<NamedClient>> business() {
        return message.intent().logs()
                ? message.spans(SlotName.CONTACT)
                        .map(message::words)
                        .filter(words -> NameLikeness.isBusiness(words.value()))
                        .filter(words -> likeness.ofFirm(words.value()))
                        .findFirst()
                        .map(words -> words.map(typed -> new NamedClient(typed, false, typed)))
                : Optional.empty();
    }

    /// A step is about a referral that exists, so its client is most likely known.
    private boolean knownElsewhereIsBetter() {
        return knownSomewhere().isPresent() && !message.intent().logs();
    }

    private Optional<Found<NamedClient>> knownSomewhere() {
        return message.known(Kind.CLIENT)
                .filter(match -> !claimed(match.span()))
                .filter(match -> !RuledOut.byWords(message.text(), match.span()))
                .findFirst()
                .map(this::known);
    }

    private boolean claimed(Span span) {
        return message.tagged(SlotName.PARTNER, span)
                || message.tagged(SlotName.CONTACT, span)
                || message.tagged(SlotName.EXCLUDED, span);
    }

    private Found<NamedClient> known(NameMatch match) {
        var typed = match.span().of(message.text());
        return new Found<>(new NamedClient(match.name().name(), true, typed), match.span());
    }
}
