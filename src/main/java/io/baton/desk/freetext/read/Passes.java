package io.baton.desk.freetext.read;

import io.baton.desk.Ask;
import io.baton.desk.freetext.read.ReadSteps.ReadStep;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.understanding.Reading.Understood;
import java.util.List;

/// Who a baton goes to. A person who can't get it is taken too, so that the step itself says why
/// not, and what can be done.
record Passes(Referrals referrals, MemberChoice memberChoice) {

    ReadStep of(Ask ask, Step step, Understood understood) {
        return referrals
                .find(ask.firm().id(), step.referral())
                .map(now -> of(ask, step, understood, now))
                .orElseGet(() -> ReadSteps.missing(step, WHO));
    }

    private static final String WHO = "Who gets the baton?";

    private ReadStep of(Ask ask, Step step, Understood understood, Referral now) {
        var members = memberChoice.of(ask, understood, now);
        return switch (members.size()) {
            case 0 -> noOne(ask, step, understood, now);
            case 1 -> to(members.getFirst(), step);
            case 2, 3 ->
                    new ReadStep.Several(
                            members.stream().map(member -> MemberChoice.to(member, step)).toList());
            default -> ReadSteps.missing(step, "That could be more than three people.");
        };
    }

    private ReadStep noOne(Ask ask, Step step, Understood understood, Referral now) {
        var others = memberChoice.ofOtherSide(ask, understood, now);
        if (!others.isEmpty()) {
            return to(others.getFirst(), step);
        }
        var name = MemberChoice.name(understood);
        return ReadSteps.missing(
                step, name.map("I know no one called %s here. "::formatted).orElse("") + WHO);
    }

    private static ReadStep to(Individual member, Step step) {
        return new ReadStep.Complete(MemberChoice.to(member, step));
    }

    /// Whether the answer names someone.
    List<Individual> named(Ask ask, Understood answer, Referral now) {
        var members = memberChoice.of(ask, answer, now);
        return members.isEmpty() ? memberChoice.ofOtherSide(ask, answer, now) : members;
    }
}
