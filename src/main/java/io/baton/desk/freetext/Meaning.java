package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Step;
import java.util.List;
import java.util.function.Function;

/// What a message means: something to do, or an answer.
sealed interface Meaning {
    record Proposed(Proposal proposal) implements Meaning {}

    record Answered(Reply reply) implements Meaning {}

    /// A question about a step. The person's next message may be the answer.
    record Asked(Step step, Reply question) implements Meaning {}

    /// What to do instead of a step that isn't possible.
    record Instead(String why, Proposal proposal) implements Meaning {}

    /// @param asking the answer to what's missing
    static Meaning of(ReadSteps.ReadStep read, Function<String, Reply> asking) {
        return switch (read) {
            case ReadSteps.ReadStep.Complete(var step) -> new Proposed(step);
            case ReadSteps.ReadStep.Several(var steps) ->
                    new Proposed(new Proposal.Choice(List.copyOf(steps)));
            case ReadSteps.ReadStep.Which(var question, var referrals) ->
                    new Instead(
                            question,
                            new Proposal.Choice(
                                    referrals.stream()
                                            .<Proposal>map(number ->
                                                    new Proposal.Query("refer show R-" + number))
                                            .toList()));
            case ReadSteps.ReadStep.Missing(var question, var step) ->
                    step == null
                            ? new Answered(asking.apply(question))
                            : new Asked(step, asking.apply(question));
        };
    }
}
