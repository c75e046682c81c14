package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommandRunner;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.log.ReferralFields.Initial;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.NeededBy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that logs a referral.
public final class ReferralForm implements FormHandler, NoOtherChange {
    static final String ID = "refer";

    private final ReferralLogging referralLogging;
    private final Partners partners;

    public ReferralForm(ReferralLogging referralLogging, Partners partners) {
        this.referralLogging = referralLogging;
        this.partners = partners;
    }

    static Form empty(boolean inbound, Ask ask) {
        return ReferralFields.form(ID, "", Initial.empty(inbound), ask);
    }

    /// Prefilled with what is known.
    public static Reply open(Ask ask, Initial initial) {
        return new Reply.OpenForm(ReferralFields.form(ID, "", initial, ask));
    }

    /// Prefilled with a need and the partner found for it.
    public static Reply forPartner(Partner partner, Ask ask, String need) {
        return open(ask, new Initial(false, "", need, partner.name(), "", "", ""));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommandRunner.membersOnly(ask);
        }
        return switch (read(ask, filled)) {
            case Answers.Invalid(var errors) -> new Reply.FieldErrors(errors);
            case Answers.Valid(var inbound, var draft, var neededBy) ->
                    logged(ask, inbound, draft.withNeededBy(neededBy));
        };
    }

    private Reply logged(Ask ask, boolean inbound, ReferralDraft draft) {
        return inbound ? referralLogging.inbound(ask, draft) : referralLogging.outbound(ask, draft);
    }

    /// What was filled in.
    public sealed interface Answers {
        record Valid(boolean inbound, ReferralDraft draft, @Nullable NeededBy neededBy)
                implements Answers {}

        /// @param errors by field name
        record Invalid(Map<String, String> errors) implements Answers {
            public Invalid {
                errors = Map.copyOf(errors);
            }
        }
    }

    public Answers read(Ask ask, Turn.Submitted filled) {
        return read(ask, filled.answers());
    }

    /// @param answers by field name
    public Answers read(Ask ask, Map<String, String> answers) {
        var errors = new HashMap<String, String>();
        var inbound =
                !ask.asker().isMember()
                        || answers.getOrDefault(ReferralFields.DIRECTION, "out").equals("in");
        var partner = partner(ask, answers, inbound, errors);
        var amount = FormValues.amount(ask, answers, errors);
        var neededBy = FormValues.neededBy(ask, answers, errors);
        var contact = answers.getOrDefault(ReferralFields.CONTACT, "").strip();
        ReferralFields.contactProblem(contact)
                .ifPresent(why -> errors.put(ReferralFields.CONTACT, why));
        var client = answers.getOrDefault(ReferralFields.CLIENT, "");
        var need = answers.getOrDefault(ReferralFields.NEED, "");
        return switch (DraftLimits.checked(
                client, need, partner.orElse(null), amount.orElse(null))) {
            case ParseResult.Unclear<ReferralDraft>(var why) -> {
                errors.putIfAbsent(
                        client.isBlank() || client.length() > DraftLimits.LONGEST_CLIENT
                                ? ReferralFields.CLIENT
                                : ReferralFields.NEED,
                        why);
                yield new Answers.Invalid(errors);
            }
            case ParseResult.Understood<ReferralDraft>(var read) ->
                    errors.isEmpty()
                            ? new Answers.Valid(
                                    inbound, read.withClientContact(contact), neededBy.orElse(null))
                            : new Answers.Invalid(errors);
        };
    }

    private Optional<Partner> partner(
            Ask ask, Map<String, String> answers, boolean inbound, Map<String, String> errors) {
        var name = answers.getOrDefault(ReferralFields.PARTNER, "");
        if (ask.asker() instanceof Asker.Contact(_, var own) && own.size() == 1) {
            return Optional.of(own.getFirst());
        }
        if (name.isBlank()) {
            if (inbound) {
                errors.put(
                        ReferralFields.PARTNER,
                        ask.asker().isMember()
                                ? "Which partner brings the client?"
                                : "For which firm do you bring it?");
            }
            return Optional.empty();
        }
        return FormValues.valueOrError(
                ReferralFields.PARTNER, PartnerNameParser.parse(name, bench(ask)), errors);
    }

    /// The partners that the person may name.
    private List<Partner> bench(Ask ask) {
        return ask.asker() instanceof Asker.Contact(_, var own)
                ? own
                : partners.all(ask.firm().id());
    }
}
