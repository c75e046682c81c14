package io.baton.desk.refer.terms;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.terms.TermsParser;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import io.baton.terms.TermsChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// `refer terms R-5 12% on payment`: either side proposes other terms for an accepted referral, and
/// the other side answers with a button, or with `refer terms R-5 agree`.
record ProposeTerms(TermsSides sides) implements ReferralAct {
    private static final String FEE = "fee";
    private static final Pattern YES = Pattern.compile("(?i)(?:i |we )?agreed?|yes|ok(?:ay)?");
    private static final Pattern NO =
            Pattern.compile("(?i)(?:i |we )?(?:don['’]?t|do not|disagree|refuse)(?: agree)?|no");

    @Override
    public Verb verb() {
        return Verb.TERMS;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.TERMS;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("terms"),
                        "12% on payment",
                        "12% on payment",
                        "proposes other terms for what was accepted; they apply if the other side agrees",
                        new WhenBlank.OpenForm(),
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        if (YES.matcher(rest.strip()).matches()) {
            return ParseResult.of(new AnsweringTerms.Typed(ask, sides, new AnsweringTerms.Agree()));
        }
        if (NO.matcher(rest.strip()).matches()) {
            return ParseResult.of(
                    new AnsweringTerms.Typed(ask, sides, new AnsweringTerms.Refuse()));
        }
        return parse(ask, rest).map(change -> step(ask, change));
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.stage() == Stage.ACCEPTED || now.stage() == Stage.WON;
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var fee =
                new Form.Field.ShortText(
                        FEE, "Which fee?", true, "", "e.g. 12% on payment, cap $5,000");
        return Optional.of(
                new Form(verb().action(), "Other terms", "Propose", subject, List.of(fee)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var words = answers.getOrDefault(FEE, "").strip();
        return switch (parse(ask, words)) {
            case ParseResult.Unclear<TermsChange>(var why) ->
                    new Answers.Incomplete(Map.of(FEE, why));
            case ParseResult.Understood<TermsChange>(var change) ->
                    new Answers.Complete(step(ask, change));
        };
    }

    /// The referral says who owes the fee, and its terms hold from its start.
    private static ParseResult<TermsChange> parse(Ask ask, String words) {
        var parser = new TermsParser("", "", ask.firm().currency(), ask.today());
        return parser.parse(words)
                .flatMap(all ->
                        all.size() > 1
                                        || all.getFirst().payer() != null
                                        || all.getFirst().from() != null
                                ? ParseResult.unclear(
                                        "Write only the fee, like 12% on payment, cap $5,000. It holds for the whole referral.")
                                : ParseResult.of(all.getFirst().change()));
    }

    private ReferralStep step(Ask ask, TermsChange change) {
        return new ProposingTerms(ask, change, sides);
    }
}
