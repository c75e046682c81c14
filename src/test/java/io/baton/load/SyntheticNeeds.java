package io.baton.load;

import io.baton.app.SeededDatabase;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Many different needs and skills, the same in every run.
final class SyntheticNeeds {
    private static final List<String> SERVICES =
            List.of(
                    "VoIP telephony",
                    "network cabling",
                    "Azure migration",
                    "SharePoint",
                    "backups",
                    "firewalls",
                    "payroll software",
                    "web design",
                    "SEO",
                    "accounting software",
                    "printers",
                    "door access",
                    "video surveillance",
                    "database tuning",
                    "ERP",
                    "CRM",
                    "e-mail security",
                    "penetration tests",
                    "GDPR advice",
                    "staff training",
                    "mobile apps",
                    "data recovery",
                    "Wi-Fi surveys",
                    "Linux servers",
                    "help desk",
                    "Power BI reports",
                    "point of sale",
                    "call centres",
                    "3D printing",
                    "IoT");
    private static final List<String> CLIENTS =
            List.of(
                    "dentists",
                    "law firms",
                    "schools",
                    "factories",
                    "restaurants",
                    "farms",
                    "hotels",
                    "clinics",
                    "shops",
                    "charities",
                    "town halls",
                    "architects",
                    "two offices",
                    "remote teams",
                    "a warehouse",
                    "builders");
    private static final List<String> HOW =
            List.of("quickly", "on a budget", "for good", "from scratch", "at night", "remotely");

    private SyntheticNeeds() {}

    static String need(long number) {
        int n = Math.floorMod(Long.hashCode(number * 0x9E3779B97F4A7C15L), 1 << 30);
        return "%s for %s, %s, case %d"
                .formatted(
                        SERVICES.get(n % SERVICES.size()),
                        CLIENTS.get(n / 31 % CLIENTS.size()),
                        HOW.get(n / 997 % HOW.size()),
                        number % 100_000);
    }

    /// One need, so that no one is asked whether it's several.
    static String plain(long number) {
        int n = Math.floorMod(Long.hashCode(number * 0x9E3779B97F4A7C15L), 1 << 30);
        return SERVICES.get(n % SERVICES.size()) + " for " + CLIENTS.get(n / 31 % CLIENTS.size());
    }

    /// Partners with four skills each.
    static List<Partner> partners(FirmId firm, int count) {
        var random = new Random(21);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        SeededDatabase.partner(
                                firm, "Partner %04d".formatted(i), "U2", skills(random)))
                .toList();
    }

    private static String[] skills(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(_ ->
                        SERVICES.get(random.nextInt(SERVICES.size()))
                                + " for "
                                + CLIENTS.get(random.nextInt(CLIENTS.size())))
                .distinct()
                .toArray(String[]::new);
    }
}
