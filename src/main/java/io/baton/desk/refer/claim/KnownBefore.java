package io.baton.desk.refer.claim;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.claim.PriorRelation;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.FormHandler;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.TextLimits;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// `refer known R-12 REASON` and *Known before*: the firm knew the client for this need before a
/// partner brought them. The partner is told, with the reason.
final class KnownBefore implements Command, ButtonHandler, FormHandler {
    private static final String REASON = "reason";

    /// Takes it back: `refer known R-12 not so`.
    private static final Pattern NOT_SO =
            Pattern.compile("(?i)(?:no|not|not so|not true|not known(?: before)?)[.!]?");

    private final PriorRelations priorRelations;

    KnownBefore(PriorRelations priorRelations) {
        this.priorRelations = priorRelations;
    }

    @Override
    public String name() {
        return "refer known";
    }

    @Override
    public String usage() {
        return "refer known R-12 REASON";
    }

    @Override
    public String example() {
        return "refer known R-12 they're our customer since 2019";
    }

    @Override
    public String purpose() {
        return "says that you knew a partner's client before; tells the partner why";
    }

    /// `known issue with the printer` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return ReferralArguments.fit(rest);
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a claim");
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                ask,
                rest,
                example(),
                with ->
                        with.rest().isBlank()
                                ? asked(ask, with.number())
                                : declared(ask, with.number(), with.rest()));
    }

    @Override
    public String action() {
        return ClaimButtons.KNOWN_BEFORE;
    }

    @Override
    public String formId() {
        return action();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return number(value)
                .map(number -> asked(ask, number))
                .orElseGet(CommonReplies::invalidButton);
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var reason = form.answers().getOrDefault(REASON, "").strip();
        var problem =
                reason.isEmpty()
                        ? Optional.of("How did you know them? The partner reads it.")
                        : TextLimits.REASON.problem(reason);
        return problem.<Reply>map(why -> new Reply.FieldErrors(Map.of(REASON, why)))
                .or(() -> number(form.subject()).map(number -> declared(ask, number, reason)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private static Optional<Integer> number(String label) {
        return ReferralNumberParser.parse(label)
                        instanceof ParseResult.Understood<Integer>(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private Reply asked(Ask ask, int number) {
        return priorRelations.withClaim(ask, number, referral -> opened(referral));
    }

    private Reply opened(Referral referral) {
        var partner = priorRelations.partner(referral);
        var reason =
                new Form.Field.LongText(
                        REASON,
                        "How did you know them? %s reads this.".formatted(partner),
                        true,
                        "",
                        "e.g. they're our customer since 2019");
        var form =
                new Form(action(), "Known before", "Tell them", referral.label(), List.of(reason));
        return new Reply.OpenForm(form, ClaimButtons.knownBefore(referral));
    }

    private Reply declared(Ask ask, int number, String words) {
        if (NOT_SO.matcher(words.strip()).matches()) {
            return priorRelations.withClaim(
                    ask, number, referral -> priorRelations.declare(ask, referral, null));
        }
        return switch (TextLimits.REASON.read(words)) {
            case ParseResult.Unclear<String>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<String>(var reason) ->
                    priorRelations.withClaim(
                            ask,
                            number,
                            referral ->
                                    priorRelations.declare(
                                            ask,
                                            referral,
                                            new PriorRelation(reason, ask.who(), ask.now())));
        };
    }
}
