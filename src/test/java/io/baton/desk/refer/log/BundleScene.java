package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A client opens a second branch and needs three partners at once.
final class BundleScene {
    final TestFirm testFirm = new TestFirm();
    final Actor anna = testFirm.member("Anna");
    final Actor ben = testFirm.member("Ben");
    final Actor rita = testFirm.outsider("Rita");
    final Actor marco = testFirm.outsider("Marco");
    final Actor zoe = testFirm.outsider("Zoe");
    final Partner cabling = testFirm.partner("Wires", "Rita", "Data cabling");
    final Partner voip = testFirm.partner("CloudNine", "Marco", "VoIP");
    final Partner lines = testFirm.partner("Telco", "Zoe", "Leased lines");

    /// A partner known only by email.
    Partner postal() {
        return testFirm.partner("Postal", "jo@postal.example", "Racks");
    }

    /// Anna logs the three needs.
    void log() {
        log(Map.of());
    }

    /// @param answers answer by label, added to the prefilled ones
    void log(Map<String, String> answers) {
        log(answers, threeNeeds());
    }

    void log(Map<String, String> answers, LinkedHashMap<Partner, String> needs) {
        var all = new LinkedHashMap<>(Map.of("Client", "Dana Dental"));
        all.putAll(answers);
        var labelsAndAnswers =
                all.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new);
        anna.fillsIn(form(needs), Map.of(), labelsAndAnswers);
    }

    Form form() {
        return form(threeNeeds());
    }

    private static Form form(LinkedHashMap<Partner, String> needs) {
        return ((Reply.OpenForm) BundleForm.open(needs, "")).form();
    }

    private LinkedHashMap<Partner, String> threeNeeds() {
        return needs(cabling, "desks wired", voip, "a phone each", lines, "a line");
    }

    static LinkedHashMap<Partner, String> needs(Object... partnersAndNeeds) {
        var needs = new LinkedHashMap<Partner, String>();
        for (int i = 0; i < partnersAndNeeds.length; i += 2) {
            needs.put((Partner) partnersAndNeeds[i], (String) partnersAndNeeds[i + 1]);
        }
        return needs;
    }

    List<Referral> all() {
        return testFirm.referrals.all(TestFirm.FIRM);
    }

    List<String> holders() {
        return List.of(
                testFirm.holderOf("R-1"), testFirm.holderOf("R-2"), testFirm.holderOf("R-3"));
    }
}
