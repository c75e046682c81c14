package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Filling;
import io.baton.desk.Said;
import io.baton.desk.parsing.Reading;
import io.baton.desk.refer.step.Counterpart;
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
public final class TogetherForm implements Filling {
    static final String ID = "refer.together";
    private static final String CLIENT = "client";
    private static final String CONTACT = "contact";
    private static final int PREFILLED = 3_000;

    private final LogTogether logTogether;
    private final Counterpart counterpart;

    public TogetherForm(LogTogether logTogether, Counterpart counterpart) {
        this.logTogether = logTogether;
        this.counterpart = counterpart;
    }

    /// Its subject says which partners it is about, one a line.
    ///
    /// @param needs what each of two to four partners shall do
    public static Reply of(SequencedMap<Partner, String> needs) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Line(CLIENT, "Client", true, "", "e.g. Acme"));
        fields.add(
                new Field.Line(
                        CONTACT,
                        "How to reach the client",
                        false,
                        "",
                        "each partner sees this after accepting"));
        var place = 0;
        for (var each : needs.entrySet()) {
            fields.add(
                    new Field.Passage(
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
    public String form() {
        return ID;
    }

    @Override
    public Reply answer(Ask ask, Turn.Submitted filled) {
        var ids = filled.subject().lines().distinct().map(PartnerId::new).toList();
        if (ids.size() < 2 || ids.size() > ReferralId.MOST_TOGETHER) {
            return Said.invalidButton();
        }
        var partners =
                ids.stream()
                        .map(id -> counterpart.find(ask.firm().id(), id))
                        .flatMap(Optional::stream)
                        .toList();
        return partners.size() < ids.size()
                ? Said.whisper(
                        "One of these partners is no longer on the bench. Nothing was logged.")
                : answer(ask, filled.answers(), partners);
    }

    private Reply answer(Ask ask, Map<String, String> answers, List<Partner> partners) {
        var errors = new HashMap<String, String>();
        var contact = answers.getOrDefault(CONTACT, "").strip();
        if (contact.length() > ReferForm.LONGEST_CONTACT) {
            errors.put(
                    CONTACT,
                    "Please use at most %d characters.".formatted(ReferForm.LONGEST_CONTACT));
        }
        var client = answers.getOrDefault(CLIENT, "");
        var parts = new ArrayList<Wanted>();
        var place = 0;
        for (var partner : partners) {
            var field = need(++place);
            var need = answers.getOrDefault(field, "");
            switch (ReferWords.checked(client, need, partner, null)) {
                case Reading.Understood<Wanted>(var read) ->
                        parts.add(
                                new Wanted(
                                        read.client(),
                                        read.need(),
                                        contact.isEmpty() ? null : contact,
                                        partner,
                                        null));
                case Reading.Unclear<Wanted>(var why) ->
                        errors.putIfAbsent(ReferWords.names(client) ? field : CLIENT, why);
            }
        }
        return errors.isEmpty() ? logTogether.log(ask, parts) : new Reply.FieldErrors(errors);
    }

    /// @param place from 1
    private static String need(int place) {
        return "need-" + place;
    }
}
