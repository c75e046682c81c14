package io.baton.desk.refer.step;

import io.baton.desk.Ask;
import io.baton.firm.Individual;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.reader.TypedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The members that Baton has met: the keeper, the asker, and those who had a part in a referral.
/// For people named without a mention.
public final class KnownMembers {
    private final ListedReferrals referrals;
    private final Counterparties counterparties;
    private final Predicate<Individual> hasLeft;

    /// @param hasLeft asks the platform, if it says
    public KnownMembers(
            ListedReferrals referrals,
            Counterparties counterparties,
            Predicate<Individual> hasLeft) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.hasLeft = hasLeft;
    }

    public Counterparties counterparties() {
        return counterparties;
    }

    /// Whether it's a partner's person, or someone who has left. May ask the platform.
    public boolean isGone(Ask ask, Individual person) {
        return counterparties.employerOf(ask.firm().id(), person).isPresent()
                || hasLeft.test(person);
    }

    /// Everyone who was a member when Baton met them.
    public Collection<Individual> met(Ask ask) {
        var byId = new LinkedHashMap<String, Individual>();
        Stream.concat(
                        Stream.concat(Stream.of(ask.who()), Stream.ofNullable(ask.firm().keeper())),
                        referrals.people(ask.firm().id()).stream())
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId.values();
    }

    /// Those with this name, or with this first name if it's no one's whole name. May ask the
    /// platform.
    public List<Individual> called(Ask ask, String name) {
        var folded = TypedText.folded(name.strip().replaceFirst("^@\\s*", ""));
        var all = met(ask).stream().filter(each -> !folded.isEmpty()).toList();
        var whole = all.stream().filter(each -> folded.equals(TypedText.folded(each.name())));
        var first =
                all.stream().filter(each -> TypedText.folded(each.name()).startsWith(folded + " "));
        return Stream.of(whole, first)
                .map(found -> found.filter(each -> !isGone(ask, each)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
