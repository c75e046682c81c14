package io.baton.desk.partner.terms;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.terms.AppliedTerms;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsText;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets the terms that someone filled into the form, unless someone else changed them meanwhile.
record TermsFormHandler(PartnerRegistry partnerRegistry, TermsSetting termsSetting)
        implements FormHandler {

    @Override
    public String formId() {
        return TermsForm.ID;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a partner");
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        return ShownTerms.decode(filled.subject())
                .map(shown -> submitted(ask, filled, shown))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply submitted(Ask ask, Turn.Submitted filled, ShownTerms shown) {
        var input = TermsInput.read(filled.answers(), ask.firm().currency(), ask.today());
        if (!input.errors().isEmpty()) {
            return new Reply.FieldErrors(input.errors());
        }
        var all = List.of(new ParsedTerms(shown.ref().payer(), input.from(), input.change()));
        return partnerRegistry
                .find(ask, shown.ref().partner())
                .map(partner -> set(ask, partner, shown, all))
                .orElseGet(() -> PartnerReplies.written(ask, new Outcome.Gone(), ""));
    }

    private Reply set(Ask ask, Partner partner, ShownTerms shown, List<ParsedTerms> all) {
        if (AppliedTerms.of(partner, all, ask.today())
                instanceof ParseResult.Unclear<Partner>(var why)) {
            return new Reply.FieldErrors(Map.of(TermsForm.CAP, why));
        }
        var outcome = termsSetting.set(ask, partner, all, shown::areThoseOf);
        return outcome instanceof Outcome.Stale(var now)
                ? changedMeanwhile(ask, now, shown)
                : termsSetting.reply(ask, outcome, all);
    }

    private static Reply changedMeanwhile(Ask ask, Partner now, ShownTerms shown) {
        var payer = shown.ref().payer();
        var current = TermsText.inForce(now.terms(), payer, ask.today()).plainText();
        return new Reply.FieldErrors(
                Map.of(
                        Reply.FieldErrors.WHOLE_FORM,
                        "Someone else just changed these terms, so nothing was saved. Now: %s. To change them again, open the form again."
                                .formatted(current)));
    }
}
