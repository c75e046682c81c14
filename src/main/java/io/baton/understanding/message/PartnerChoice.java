package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.name.RuledOut;
import io.baton.understanding.token.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the partner a message names, and those it excludes.
final class PartnerChoice {
    /// Words before the name of a partner that the firm doesn't know.
    private static final Set<String> BEFORE_UNKNOWN =
            Set.of("to via from through by partner partner: -> @ ask maybe".split(" "));

    /// For these, a partner can be named by one of its people.
    private static final Set<Intent> BY_PERSON =
            EnumSet.of(
                    Intent.LOG_OUTBOUND,
                    Intent.LOG_INBOUND,
                    Intent.FIND,
                    Intent.OFFER,
                    Intent.TAKE_BACK,
                    Intent.ACCEPTED_ELSEWHERE);

    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?iU)\\b(?:not?|never|nor|without|except|excluding|instead|rather|avoid|but|unhappy"
                            + "|row|fight|fell out|silly|(?:any|some)(?:one|body)|other|another"
                            + "|else|besides|apart|skip|fed up|let down|too|busy|full|\\p{L}+n't|(?:do|does|did|is|was|wo|ca|could|should|would)nt)\\b");

    private final Message message;
    private final NameLikeness likeness;
    private final @Nullable PartnerId from;

    PartnerChoice(Message message, NameLikeness likeness, @Nullable PartnerId from) {
        this.message = message;
        this.likeness = likeness;
        this.from = from;
    }

    List<Found<NamedPartner>> excluded() {
        return message.known(Kind.PARTNER).filter(this::isExcluded).map(this::known).toList();
    }

    /// No one is excluded without a word that says so.
    private boolean isExcluded(NameMatch match) {
        boolean open = message.intent().logs() || message.intent() == Intent.FIND;
        return RuledOut.byWords(message.text(), match.span())
                || open && RuledOut.byReason(message.text(), match.span())
                || message.tagged(SlotName.EXCLUDED, match.span())
                        && AGAINST.matcher(around(match.span())).find();
    }

    /// The sentence it stands in and the next one: what is against a partner is said there.
    private String around(Span span) {
        var text = message.text();
        int from = span.start();
        while (from > 0 && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = span.end();
        for (int ends = 0; to < text.length() && ends < 2; to++) {
            ends += endsSentence(text, to) ? 1 : 0;
        }
        return text.substring(from, to);
    }

    private static boolean endsSentence(String text, int at) {
        return text.charAt(at) == '\n'
                || ".!?".indexOf(text.charAt(at)) >= 0
                        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    Optional<Found<NamedPartner>> choose() {
        if (message.intent() == Intent.LOG_INBOUND) {
            return writer().or(this::named).or(this::byPerson).or(this::unknown);
        }
        return named().or(this::unknown).or(this::byPerson);
    }

    private Optional<Found<NamedPartner>> named() {
        return message.known(Kind.PARTNER)
                .filter(match -> !isExcluded(match))
                .findFirst()
                .map(this::known);
    }

    private Optional<Found<NamedPartner>> unknown() {
        return message.spans(SlotName.PARTNER)
                .map(message::words)
                .filter(words -> likeness.ofFirm(words.value()))
                .filter(words -> message.known(Kind.PARTNER_PERSON, words.span()).isEmpty())
                .filter(words -> message.known(Kind.MEMBER, words.span()).isEmpty())
                .filter(this::introduced)
                .findFirst()
                .map(words -> words.map(typed -> new NamedPartner(null, typed, typed)));
    }

    private boolean introduced(Found<String> words) {
        var after = message.text().substring(words.span().end()).stripLeading();
        return BEFORE_UNKNOWN.contains(message.wordBefore(words.span().start()))
                || after.startsWith("?")
                || message.intent() == Intent.LOG_INBOUND;
    }

    private Optional<Found<NamedPartner>> byPerson() {
        if (!BY_PERSON.contains(message.intent())) {
            return Optional.empty();
        }
        return message.known(Kind.PARTNER_PERSON)
                .filter(match -> !ownsAddress(match.span()))
                .flatMap(match ->
                        message.names().partnerOf(match.name().id()).stream()
                                .map(id -> partner(id, match.span())))
                .findFirst();
    }

    /// Whether the name is that of someone whose e-mail address follows: the client's contact.
    private boolean ownsAddress(Span name) {
        var typed = name.of(message.text()).toLowerCase(Locale.ROOT);
        return message.values().emails().stream()
                .anyMatch(email -> email.value().startsWith(typed));
    }

    /// A partner's person who brings a client speaks for their partner.
    private Optional<Found<NamedPartner>> writer() {
        return Optional.ofNullable(from)
                .filter(_ -> message.intent() == Intent.LOG_INBOUND)
                .map(id -> partner(id, new Span(0, 0)));
    }

    private Found<NamedPartner> partner(PartnerId id, Span span) {
        var typed = span.of(message.text());
        var name = message.names().nameOf(id).orElse(typed);
        return new Found<>(new NamedPartner(id, name, typed), span);
    }

    private Found<NamedPartner> known(NameMatch match) {
        return new Found<>(
                new NamedPartner(
                        new PartnerId(match.name().id()),
                        match.name().name(),
                        match.span().of(message.text())),
                match.span());
    }
}
