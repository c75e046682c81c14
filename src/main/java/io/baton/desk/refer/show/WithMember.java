package io.baton.desk.refer.show;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/// Referrals that a person holds, sent or logged.
record WithMember(Individual person) implements ListFilter.Selecting {
    /// Before the person's id in a button's value.
    static final String MEMBER = "member ";

    @Override
    public ReferralQuery query(ListedNames names) {
        var any = EnumSet.allOf(Part.class);
        return ReferralQuery.of(new Selection.OfPerson(person.id(), any));
    }

    /// Those who have a part in a referral.
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
}
