package io.baton.desk.refer.show;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.understanding.reader.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Referrals that a person holds, sent or logged.
record WithMember(Individual person) implements ListFilter {
    /// Before the person's id in a button's value.
    static final String MEMBER = "member ";

    @Override
    public boolean matches(Referral referral, Ask ask) {
        return people(referral).anyMatch(person::is);
    }

    private static Stream<Individual> people(Referral referral) {
        return Stream.concat(
                Stream.of(referral.holder(), referral.sender()),
                Stream.ofNullable(referral.steps().getFirst().who()));
    }

    @Override
    public String words() {
        return "referrals of " + person.name();
    }

    @Override
    public String encode() {
        return MEMBER + person.id();
    }

    /// The person who is mentioned, or has this name or first name and a part in a referral.
    ///
    /// @param visible the referrals the asker may see
    /// @return empty if there is none, or more than one
    static Optional<WithMember> parse(Ask ask, String typed, List<Referral> visible) {
        var mentioned = MentionParser.parseOne(typed, ask.mentioned());
        if (mentioned instanceof ParseResult.Understood<Person>(var person)) {
            return Optional.of(new WithMember(new Individual(person.id(), person.name())));
        }
        var name = TypedText.folded(typed);
        var named =
                known(visible).stream()
                        .filter(each -> isCalled(TypedText.folded(each.name()), name))
                        .toList();
        return named.size() == 1 ? Optional.of(new WithMember(named.getFirst())) : Optional.empty();
    }

    /// The person of a button's value. Their name comes from the referrals.
    static Optional<WithMember> decode(String id, List<Referral> visible) {
        return known(visible).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(WithMember::new);
    }

    private static List<Individual> known(List<Referral> visible) {
        var byId = new LinkedHashMap<String, Individual>();
        visible.stream()
                .flatMap(WithMember::people)
                .forEach(each -> byId.putIfAbsent(each.id(), each));
        return List.copyOf(byId.values());
    }

    private static boolean isCalled(String known, String typed) {
        return !typed.isEmpty() && (known.equals(typed) || known.startsWith(typed + " "));
    }
}
