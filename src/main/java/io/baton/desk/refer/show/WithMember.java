package io.baton.desk.refer.show;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Referrals that a person holds, sent or logged.
record WithMember(Individual person) implements ListFilter {
    /// Before the person's id in a button's value.
    static final String MEMBER = "member ";

    @Override
    public boolean matches(Referral referral, ListedNames names) {
        return people(referral).anyMatch(person::is);
    }

    static Stream<Individual> people(Referral referral) {
        return Stream.concat(
                Stream.of(referral.holder(), referral.sender()),
                Stream.ofNullable(referral.steps().getFirst().who()));
    }

    @Override
    public String words() {
        return "referrals of " + person.name();
    }

    @Override
    public String label() {
        return person.name() + " (member)";
    }

    @Override
    public String encode() {
        return MEMBER + person.id();
    }

    /// Empty if the words are anything but a mention of a known person.
    static Optional<ListFilter> mentioned(Ask ask, String words) {
        return MentionParser.parseOne(words, ask.mentioned())
                        instanceof ParseResult.Understood<Person>(var person)
                ? Optional.of(new WithMember(new Individual(person.id(), person.name())))
                : Optional.empty();
    }

    /// The person of a button's value. Their name comes from the referrals.
    static Optional<WithMember> decode(String id, List<Referral> visible) {
        return known(visible).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(WithMember::new);
    }

    /// Those who have a part in a referral.
    static List<Individual> known(List<Referral> visible) {
        var byId = new LinkedHashMap<String, Individual>();
        visible.stream()
                .flatMap(WithMember::people)
                .forEach(each -> byId.putIfAbsent(each.id(), each));
        return List.copyOf(byId.values());
    }
}
