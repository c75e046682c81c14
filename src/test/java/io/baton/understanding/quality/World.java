package io.baton.understanding.quality;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.message.MessageContext;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.KnownName;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.name.ReferralLookup;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import tools.jackson.databind.JsonNode;

/// The firm in whose world the labelled messages were written. A partner's id is its name.
record World(FirmNames names, LocalDate today, JsonNode json) {

    static World read(String file, WordLists wordLists) {
        var json = LabelledMessage.world(file);
        var names = new ArrayList<KnownName>();
        var partnerOf = new HashMap<String, PartnerId>();
        for (var partner : json.path("partners")) {
            var name = partner.path("name").asString();
            names.add(new KnownName(Kind.PARTNER, name, name, List.of(name), domains(partner)));
        }
        for (var client : json.path("clients")) {
            var forms = new ArrayList<String>();
            forms.add(client.path("name").asString());
            client.path("aliases").forEach(alias -> forms.add(alias.asString()));
            names.add(
                    new KnownName(
                            Kind.CLIENT,
                            forms.getFirst(),
                            forms.getFirst(),
                            forms,
                            domains(client)));
        }
        for (var member : members(json)) {
            names.add(
                    KnownName.person(
                            Kind.MEMBER,
                            member.path("name").asString(),
                            member.path("name").asString()));
        }
        for (var contact : json.path("contacts")) {
            var name = contact.path("name").asString();
            names.add(KnownName.person(Kind.PARTNER_PERSON, name, name));
            partnerOf.put(name, new PartnerId(contact.path("partner").asString()));
        }
        var referrals = new ArrayList<NamedReferral>();
        for (var referral : json.path("referrals")) {
            referrals.addFirst(
                    new NamedReferral(
                            new ReferralId(referral.path("id").asString()),
                            Integer.parseInt(referral.path("id").asString().substring(2)),
                            referral.path("client").asString(),
                            referral.path("need").asString(),
                            referral.path("partner").isNull()
                                    ? null
                                    : new PartnerId(referral.path("partner").asString()),
                            stage(referral.path("state").asString())));
        }
        return new World(
                FirmNames.of(names, partnerOf, wordLists).with(ReferralLookup.of(referrals)),
                LocalDate.parse(json.path("today").asString()),
                json);
    }

    /// The names the firm knows: partners, clients, people and numbers of referrals.
    Set<String> knownNames() {
        var known = new HashSet<String>();
        json.path("partners").forEach(each -> known.add(each.path("name").asString()));
        json.path("contacts").forEach(each -> known.add(each.path("name").asString()));
        members(json).forEach(each -> known.add(each.path("name").asString()));
        json.path("referrals").forEach(each -> known.add(each.path("id").asString()));
        for (var client : json.path("clients")) {
            known.add(client.path("name").asString());
            client.path("aliases").forEach(alias -> known.add(alias.asString()));
        }
        return known;
    }

    private static List<String> domains(JsonNode json) {
        var domain = json.path("domain");
        return domain.isMissingNode() ? List.of() : List.of(domain.asString());
    }

    /// A declined referral is open again.
    private static Stage stage(String state) {
        return state.equals("declined")
                ? Stage.LOGGED
                : Stage.valueOf(state.toUpperCase(Locale.ROOT));
    }

    static JsonNode members(JsonNode json) {
        return json.path("members").isMissingNode()
                ? json.path("firm").path("members")
                : json.path("members");
    }

    MessageContext context(LabelledMessage message) {
        var from =
                message.byPartner()
                        ? new PartnerId(message.who().substring("partner:".length()))
                        : null;
        return new MessageContext(today, CurrencyUnit.USD, "GB", from);
    }
}
