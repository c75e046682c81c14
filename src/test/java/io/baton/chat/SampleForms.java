package io.baton.chat;

import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One set of forms that every door with forms renders: all fields, and too much of each.
public final class SampleForms {
    private SampleForms() {}

    /// Forms by name; the name is also a file name.
    public static Map<String, Form> all() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("refer", refer());
        forms.put("edit", edit());
        forms.put("several", several());
        forms.put("too-much", tooMuch());
        forms.put("too-little", tooLittle());
        return forms;
    }

    public static Form refer() {
        return new Form(
                "refer",
                "Log a referral",
                "Log it",
                "R-12/2",
                List.of(
                        new Field.ShortText(
                                "client", "Client", true, "Müller & Söhne", "Acme GmbH"),
                        new Field.LongText("need", "What they need", true, "", "In their words"),
                        new Field.Choice(
                                "partner",
                                "Partner",
                                false,
                                "p2",
                                List.of(
                                        new Option("p1", "North Cloud"),
                                        new Option("p2", "South Data"))),
                        new Field.PersonPicker("holder", "Who holds the baton", false),
                        new Field.DatePicker("day", "On", false, "2026-11-03")));
    }

    /// Changes an offered referral.
    public static Form edit() {
        return new Form(
                "act.edit",
                "Change R-1",
                "Save",
                "R-1/1/OFFERED/0/2",
                List.of(
                        new Field.ShortText("client", "Client", true, "Acme", "e.g. Acme"),
                        new Field.LongText(
                                "need",
                                "What does the client need?",
                                true,
                                "VoIP",
                                "in the client's words"),
                        new Field.ShortText("partner", "Partner", true, "RingPros", "who is asked"),
                        new Field.ShortText(
                                "contact",
                                "How to reach the client",
                                false,
                                "",
                                "the partner sees this after accepting"),
                        new Field.ShortText(
                                "amount", "Worth about", false, "USD 4000.00", "e.g. 12,500 USD"),
                        new Field.ShortText(
                                "needed-by",
                                "Needed by",
                                false,
                                "",
                                "e.g. Friday, 3 Nov or asap")));
    }

    /// Several needs at once. The subject lists their partners, one per line.
    private static Form several() {
        var fields =
                new ArrayList<Field>(
                        List.of(
                                new Field.ShortText("client", "Client", true, "", "e.g. Acme"),
                                new Field.ShortText(
                                        "contact", "How to reach the client", false, "", "")));
        for (int i = 1; i <= 4; i++) {
            var label = "Need for <!channel> *" + "Volta & Söhne ".repeat(5) + i;
            fields.add(
                    new Field.LongText(
                            "need-" + i,
                            label,
                            true,
                            "desks wired & <b>phones</b>\n".repeat(i),
                            ""));
        }
        var partners = "volta\nsmith \"&\" sons\n李\n" + "long ".repeat(51);
        return new Form("refer.together", "Log several referrals", "Log them", partners, fields);
    }

    private static Form tooMuch() {
        var options =
                IntStream.rangeClosed(1, 250)
                        .mapToObj(
                                n -> new Option("p" + n, "Partner " + n + " " + "long ".repeat(40)))
                        .toList();
        return new Form(
                "too-much",
                "A title that is far too long for a modal",
                "A button that is far too long too",
                "s".repeat(4_000),
                List.of(
                        new Field.LongText(
                                "need",
                                "l".repeat(3_000),
                                true,
                                "n&".repeat(2_000),
                                "h".repeat(400)),
                        new Field.Choice("partner", "Partner", true, "p200", options)));
    }

    private static Form tooLittle() {
        return new Form(
                "too-little",
                "",
                " ",
                "",
                List.of(
                        new Field.ShortText("line", "", false, "", ""),
                        new Field.Choice("choice", "Choice", false, "gone", List.of()),
                        new Field.Choice(
                                "other", "Other", false, "gone", List.of(new Option("a", ""))),
                        new Field.DatePicker("day", "Day", false, "tomorrow")));
    }
}
