package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The form that logs several needs of one client at once, each for a different partner.
public final class BundleForm implements FormHandler, NoOtherChange {
    static final String ID = "refer.together";
    private static final String CLIENT = "client";
    private static final String CONTACT = "contact";
    private static final int PREFILLED = 3_000;

    private final BundleLogging bundleLogging;
    private final Counterparties counterparties;

    public BundleForm(BundleLogging bundleLogging, Counterparties counterparties) {
        this.bundleLogging = bundleLogging;
        this.counterparties = counterparties;
    }

    /// The form's subject holds the plan and the partners' ids, one a line.
    ///
    /// @param needs need by partner, for two to four partners
    /// @param plan the [PlanKey#line] of the card with the button, or empty
    public static Reply open(SequencedMap<Partner, String> needs, String plan) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.ShortText(CLIENT, "Client", true, "", "e.g. Acme"));
        fields.add(
                new Field.ShortText(
                        CONTACT,
                        "How to reach the client",
                        false,
                        "",
                        "each partner sees this after accepting"));
        var part = 0;
        for (var entry : needs.entrySet()) {
            fields.add(
                    new Field.LongText(
                            need(++part),
                            "Need for " + entry.getKey().name(),
                            true,
                            Shorten.to(PREFILLED, entry.getValue()),
                            "in the client's words"));
        }
        var subject =
                needs.keySet().stream()
                        .map(partner -> partner.id().value())
                        .collect(Collectors.joining("\n", plan, ""));
        return new Reply.OpenForm(
                new Form(ID, "Log several referrals", "Log them", subject, fields));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var ids =
                PlanKey.otherLines(filled.subject()).stream()
                        .distinct()
                        .map(PartnerId::new)
                        .toList();
        if (ids.size() < 2 || ids.size() > ReferralId.MAX_BUNDLE) {
            return CommonReplies.invalidButton();
        }
        var partners =
                ids.stream()
                        .map(id -> counterparties.find(ask.firm().id(), id))
                        .flatMap(Optional::stream)
                        .toList();
        return partners.size() < ids.size()
                ? CommonReplies.whisper(
                        "One of these partners no longer exists. Nothing was logged.")
                : answer(ask, filled, partners);
    }

    private Reply answer(Ask ask, Turn.Submitted filled, List<Partner> partners) {
        var answers = filled.answers();
        var errors = new HashMap<String, String>();
        var contact = answers.getOrDefault(CONTACT, "").strip();
        if (contact.length() > ReferralFields.LONGEST_CONTACT) {
            errors.put(
                    CONTACT,
                    "Use at most %d characters.".formatted(ReferralFields.LONGEST_CONTACT));
        }
        var client = answers.getOrDefault(CLIENT, "");
        var parts = new ArrayList<ReferralDraft>();
        var part = 0;
        for (var partner : partners) {
            var field = need(++part);
            var need = answers.getOrDefault(field, "");
            switch (DraftLimits.checked(client, need, partner, null)) {
                case ParseResult.Understood<ReferralDraft>(var read) ->
                        parts.add(read.withClientContact(contact));
                case ParseResult.Unclear<ReferralDraft>(var why) ->
                        errors.putIfAbsent(
                                DraftLimits.canBeClientName(client) ? field : CLIENT, why);
            }
        }
        var key =
                PlanKey.in(filled.subject())
                        .map(plan -> plan.turnFor(parts))
                        .orElseGet(() -> ask.turn().id());
        return errors.isEmpty()
                ? bundleLogging.log(ask, key, parts)
                : new Reply.FieldErrors(errors);
    }

    /// @param part number of the part, from 1
    private static String need(int part) {
        return "need-" + part;
    }
}
