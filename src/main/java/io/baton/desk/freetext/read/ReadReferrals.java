package io.baton.desk.freetext.read;

import io.baton.desk.Ask;
import io.baton.desk.parsing.Openers;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.log.NeedsByPartner;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.partner.Partners;
import io.baton.referral.Direction;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what was read into referrals to log.
public final class ReadReferrals {
    private final NeedsByPartner splitter;
    private final Partners partners;

    public ReadReferrals(NeedsByPartner splitter, Partners partners) {
        this.splitter = splitter;
        this.partners = partners;
    }

    public NewReferrals of(Ask ask, Understood understood) {
        var slots = understood.slots();
        var parties = slots.parties();
        var inbound = understood.intent() == Intent.LOG_INBOUND || !ask.asker().isMember();
        var client = client(ask, understood);
        var wanted =
                new NewReferrals(
                        inbound ? Direction.IN : Direction.OUT,
                        client,
                        slots.needs().stream().map(need -> new Need(need.value(), null)).toList(),
                        new PartnerNames(
                                called(ask, valueOf(parties.partner()), partners),
                                parties.excluded().stream().map(Found::value).toList()),
                        new Details(
                                valueOf(slots.amount()),
                                contact(slots.contact()),
                                valueOf(slots.dates().neededBy())),
                        unused(understood).stream()
                                .filter(words -> client == null || !client.typed().contains(words))
                                .toList());
        return split(ask, wanted);
    }

    /// Without words that open the sentence: `oh no, Fabrikam needs wifi`.
    private @Nullable NamedClient client(Ask ask, Understood understood) {
        var read = valueOf(understood.slots().parties().client());
        if (read == null) {
            var known = partners.unmerged(ask.firm().id());
            return LeadingClient.in(understood.text())
                    .filter(each -> PartnerNameParser.byName(each.name(), known).isEmpty())
                    .orElse(null);
        }
        var name = Openers.withoutBeforeName(read.name());
        return name.equals(read.name())
                ? read
                : name.isEmpty() ? null : new NamedClient(name, false, name);
    }

    /// Splits several needs among the partners who serve them, unless a partner is named.
    public NewReferrals split(Ask ask, NewReferrals wanted) {
        if (wanted.inbound() || wanted.partners().named() != null || wanted.needs().isEmpty()) {
            return wanted;
        }
        var needs = wanted.needs().stream().map(Need::words).collect(Collectors.joining(", "));
        return splitter.split(ask, needs)
                .map(split ->
                        new NewReferrals(
                                wanted.direction(),
                                wanted.client(),
                                split.needs(),
                                wanted.partners(),
                                wanted.details(),
                                Stream.concat(wanted.unused().stream(), split.leftOver().stream())
                                        .toList()))
                .orElse(wanted);
    }

    /// With the partner's own name, also if one of its people was named.
    public static @Nullable NamedPartner called(
            Ask ask, @Nullable NamedPartner named, Partners partners) {
        var id = named == null ? null : named.id();
        return named == null || id == null
                ? named
                : partners.find(ask.firm().id(), id)
                        .map(partner -> new NamedPartner(id, partner.name(), named.typed()))
                        .orElse(named);
    }

    public static <T> @Nullable T valueOf(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    /// `Sue Patel, office manager, sue@acme.example, +1 212 555 0100`
    private static @Nullable String contact(Slots.Contact contact) {
        var words =
                Stream.of(contact.name(), contact.role(), contact.email(), contact.phone())
                        .filter(Objects::nonNull)
                        .map(Found::value)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    /// The words that weren't understood; words next to each other are shown together.
    public static List<String> unused(Understood understood) {
        var joined = new ArrayList<Span>();
        for (var span : understood.slots().notUnderstood()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && understood
                            .text()
                            .substring(last.end(), Math.max(last.end(), span.start()))
                            .isBlank()) {
                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined.stream().map(span -> span.of(understood.text())).toList();
    }
}
