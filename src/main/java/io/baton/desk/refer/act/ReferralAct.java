package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One kind of step with a referral. [ReferralActs] makes its command, its button and its form.
public interface ReferralAct {

    Verb verb();

    /// Who may take it.
    StepRights.Kind kind();

    /// The step as a command; empty if it only has a button.
    Optional<Typed> typed();

    /// Another act that the words after the number mean: `remove` after `note R-12`.
    default Optional<ReferralAct> meantBy(String rest) {
        return Optional.empty();
    }

    /// Whether the step can be possible now. If it can't, its form isn't opened.
    default boolean possibleIn(Ask ask, Referral now) {
        return true;
    }

    /// Whether a partner's person can replace the result: they reported it, and no member has
    /// confirmed it.
    default boolean isOwnReport(Ask ask, Referral now) {
        return !ask.asker().isMember() && now.state().reportedBy() != null;
    }

    /// What to say if nothing is left for its form to ask.
    default String whenImpossible(Referral now) {
        return "There's nothing to do on %s.".formatted(now.label());
    }

    /// The form that asks for what the step needs; empty if it needs nothing.
    ///
    /// @param subject comes back with the answers
    default Optional<Form> form(Ask ask, Referral now, String subject) {
        return Optional.empty();
    }

    /// Whether its button works however the referral has changed since.
    default boolean worksInAnyState() {
        return false;
    }

    /// Whether its answer offers what can be done next.
    default boolean offersNextSteps() {
        return true;
    }

    /// Whether the help of a partner's person lists it. What they rarely need is on cards only.
    default boolean listedForContacts() {
        return true;
    }

    /// The step with the answers of the form, or without any.
    Answers filled(Ask ask, Map<String, String> answers);

    /// @param names the command's first words, without `refer`; the first one is listed
    /// @param arguments what follows the number, for the help, such as `REASON`; or empty
    /// @param example such as `no one has time before June`; or empty
    /// @param step reads what follows the number
    record Typed(
            List<String> names,
            String arguments,
            String example,
            String purpose,
            WhenBlank whenBlank,
            Reader step) {
        public Typed {
            names = List.copyOf(names);
        }

        /// Without anything after the number, it opens the form if there is one.
        public Typed(
                List<String> names, String arguments, String example, String purpose, Reader step) {
            this(names, arguments, example, purpose, new WhenBlank.OpenForm(), step);
        }
    }

    /// What a command does if nothing follows the number.
    sealed interface WhenBlank {
        /// Takes the step if there's no form.
        record OpenForm() implements WhenBlank {}

        record TakeStep() implements WhenBlank {}
    }

    /// Reads what a person typed after the number.
    interface Reader {
        ParseResult<ReferralStep> read(Ask ask, String rest);
    }

    /// A step, or what's wrong with the answers.
    sealed interface Answers {
        record Complete(ReferralStep step) implements Answers {}

        /// @param errors by field name
        record Incomplete(Map<String, String> errors) implements Answers {
            public Incomplete {
                errors = Map.copyOf(errors);
            }
        }
    }
}
