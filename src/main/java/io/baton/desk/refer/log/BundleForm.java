package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The form that logs several needs of one client at once, each for its partner.
public final class BundleForm implements FormHandler {
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

    /// Its subject says which partners it is about, one a line.
    ///
    /// @param needs what each of two to four partners shall do
    public static Reply open(SequencedMap<Partner, String> needs) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.ShortText(CLIENT, "Client", true, "", "e.g. Acme"));
        fields.add(
                new Field.ShortText(
                        CONTACT,
                        "How to reach the client",
                        false,
                        "",
                        "each partner sees this after accepting"));
        var place = 0;
        for (var each : needs.entrySet()) {
            fields.add(
                    new Field.LongText(
                            need(++place),
                            "Need for " + each.getKey().name(),
                            true,
                            Shorten.to(PREFILLED, each.getValue()),
                            "in the client's words"));
        }
        var subject =
                needs.keySet().stream()
                        .map(partner -> partner.id().value())
                        .collect(Collectors.joining("\n"));
        return new Reply.OpenForm(
                new Form(ID, "Log several referrals", "Log them", subject, fields));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var ids = filled.subject().lines().distinct().map(PartnerId::new).toList();
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
                        "One of these partners is no longer on the bench. Nothing was logged.")
                : answer(ask, filled.answers(), partners);
    }

    private Reply answer(Ask ask, Map<String, String> answers, List<Partner> partners) {
        var errors = new HashMap<String, String>();
        var contact = answers.getOrDefault(CONTACT, "").strip();
        if (contact.length() > ReferralForm.LONGEST_CONTACT) {
            errors.put(
                    CONTACT,
                    "Please use at most %d characters.".formatted(ReferralForm.LONGEST_CONTACT));
        }
        var client = answers.getOrDefault(CLIENT, "");
        var parts = new ArrayList<ReferralDraft>();
        var place = 0;
        for (var partner : partners) {
            var field = need(++place);
            var need = answers.getOrDefault(field, "");
            switch (ReferralParser.validated(client, need, partner, null)) {
                case ParseResult.Understood<ReferralDraft>(var read) ->
                        parts.add(
                                new ReferralDraft(
                                        read.client(),
                                        read.need(),
                                        contact.isEmpty() ? null : contact,
                                        partner,
                                        null));
                case ParseResult.Unclear<ReferralDraft>(var why) ->
                        errors.putIfAbsent(
                                ReferralParser.canBeClientName(client) ? field : CLIENT, why);
            }
        }
        return errors.isEmpty() ? bundleLogging.log(ask, parts) : new Reply.FieldErrors(errors);
    }

    /// @param place from 1
    private static String need(int place) {
        return "need-" + place;
    }
}
