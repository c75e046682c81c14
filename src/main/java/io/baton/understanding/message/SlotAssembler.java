package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.tagging.SlotTagger.Part;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts the tagged parts, the values and the known names of a message together.
final class SlotAssembler {
    /// These aren't about a referral that exists.
    private static final Set<Intent> NOT_ABOUT_ONE =
            EnumSet.of(
                    Intent.LOG_OUTBOUND,
                    Intent.LOG_INBOUND,
                    Intent.FIND,
                    Intent.LIST,
                    Intent.SEARCH,
                    Intent.REVENUE,
                    Intent.STATEMENT,
                    Intent.HELP,
                    Intent.UNDO,
                    Intent.SMALL_TALK);

    private final Intent intent;
    private final String text;
    private final Values values;
    private final List<NameMatch> matches;
    private final FirmNames names;
    private final MessageContext context;

    SlotAssembler(
            Intent intent,
            String text,
            Values values,
            List<NameMatch> matches,
            FirmNames names,
            MessageContext context) {
        this.intent = intent;
        this.text = text;
        this.values = values;
        this.matches = matches;
        this.names = names;
        this.context = context;
    }

    Slots assemble(List<Part> parts, List<Item> items) {
        var excluded =
                parts(parts, SlotName.EXCLUDED)
                        .flatMap(part -> partner(part.span()).stream())
                        .toList();
        var client = client(parts);
        var partner = partner(parts, excluded);
        var needs = parts(parts, SlotName.NEED).map(part -> words(part.span())).toList();
        return new Slots(
                new Slots.Parties(client, partner, excluded, member(parts)),
                needs,
                referral(client, partner),
                first(values.amounts()),
                parts(parts, SlotName.WORDS)
                        .findFirst()
                        .map(part -> words(part.span()))
                        .orElse(null),
                contact(parts),
                new Slots.Dates(first(values.deadlines()), first(values.dates()), null),
                List.of());
    }

    private static java.util.stream.Stream<Part> parts(List<Part> parts, SlotName slot) {
        return parts.stream().filter(part -> part.slot() == slot);
    }

    private static <T> @Nullable Found<T> first(List<Found<T>> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private Found<String> words(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && " \n,.;:-!?'\"()".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \n,.;:-!?'\"(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var trimmed = new Span(start, end);
        return new Found<>(trimmed.of(text), trimmed);
    }

    private @Nullable Found<NamedClient> client(List<Part> parts) {
        var tagged =
                parts(parts, SlotName.CLIENT)
                        .findFirst()
                        .map(part -> client(part.span()));
        return tagged.or(() ->
                        matches.stream()
                                .filter(match -> match.name().kind() == Kind.CLIENT)
                                .filter(match ->
                                        parts.stream()
                                                .noneMatch(part ->
                                                        part.slot() != SlotName.WORDS
                                                                && part.slot() != SlotName.NEED
                                                                && part.span()
                                                                        .overlaps(match.span())))
                                .findFirst()
                                .map(SlotAssembler::known))
                .orElse(null);
    }

    private Found<NamedClient> client(Span span) {
        return match(Kind.CLIENT, span)
                .map(SlotAssembler::known)
                .orElseGet(() -> words(span).map(typed -> new NamedClient(typed, false, typed)));
    }

    private static Found<NamedClient> known(NameMatch match) {
        return new Found<>(
                new NamedClient(match.name().name(), true, match.name().name()), match.span());
    }

    private Optional<NameMatch> match(Kind kind, Span span) {
        return matches.stream()
                .filter(match -> match.name().kind() == kind && match.span().overlaps(span))
                .findFirst();
    }

    private @Nullable Found<NamedPartner> partner(
            List<Part> parts, List<Found<NamedPartner>> excluded) {
        Predicate<Span> free =
                span -> excluded.stream().noneMatch(one -> one.span().overlaps(span));
        return matches.stream()
                .filter(match -> match.name().kind() == Kind.PARTNER && free.test(match.span()))
                .findFirst()
                .flatMap(match -> partner(match.span()))
                .or(() ->
                        parts(parts, SlotName.PARTNER)
                                .map(Part::span)
                                .filter(free)
                                .findFirst()
                                .flatMap(this::partner))
                .or(() ->
                        matches.stream()
                                .filter(match -> match.name().kind() == Kind.PARTNER_PERSON)
                                .findFirst()
                                .flatMap(match -> partner(match.span())))
                .or(() ->
                        Optional.ofNullable(context.from())
                                .filter(_ -> intent == Intent.LOG_INBOUND)
                                .map(id ->
                                        new Found<>(
                                                new NamedPartner(id, id.value(), ""),
                                                new Span(0, 0))))
                .orElse(null);
    }

    private Optional<Found<NamedPartner>> partner(Span span) {
        return match(Kind.PARTNER, span)
                .map(match ->
                        new Found<>(
                                new NamedPartner(
                                        new PartnerId(match.name().id()),
                                        match.name().name(),
                                        match.span().of(text)),
                                match.span()))
                .or(() ->
                        match(Kind.PARTNER_PERSON, span)
                                .flatMap(match ->
                                        names.partnerOf(match.name().id())
                                                .map(id ->
                                                        new Found<>(
                                                                new NamedPartner(
                                                                        id,
                                                                        id.value(),
                                                                        match.span().of(text)),
                                                                match.span()))))
                .or(() ->
                        Optional.of(
                                words(span).map(typed -> new NamedPartner(null, typed, typed))));
    }

    private @Nullable Found<String> member(List<Part> parts) {
        return matches.stream()
                .filter(match -> match.name().kind() == Kind.MEMBER)
                .findFirst()
                .map(match -> new Found<>(match.name().name(), match.span()))
                .orElse(null);
    }

    private Slots.Contact contact(List<Part> parts) {
        var name =
                parts(parts, SlotName.CONTACT)
                        .findFirst()
                        .map(part -> words(part.span()))
                        .orElse(null);
        var role =
                parts(parts, SlotName.ROLE)
                        .findFirst()
                        .map(part -> words(part.span()))
                        .orElse(null);
        return new Slots.Contact(name, first(values.emails()), first(values.phones()), role);
    }

    private @Nullable Found<ReferralId> referral(
            @Nullable Found<NamedClient> client, @Nullable Found<NamedPartner> partner) {
        if (!values.referrals().isEmpty()) {
            var number = values.referrals().getFirst();
            return names.referral(number.value())
                    .map(referral -> new Found<>(referral.id(), number.span()))
                    .orElse(null);
        }
        if (NOT_ABOUT_ONE.contains(intent)) {
            return null;
        }
        return new ReferralFinder(intent, names, text)
                .find(
                        client == null ? null : client.value().name(),
                        partner == null ? null : partner.value().id())
                .map(found ->
                        new Found<>(
                                found.id(),
                                client == null ? new Span(0, text.length()) : client.span()))
                .orElse(null);
    }
}
