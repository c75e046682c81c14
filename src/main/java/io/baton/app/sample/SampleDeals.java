package io.baton.app.sample;

import static io.baton.app.sample.Deal.End.ACCEPTED;
import static io.baton.app.sample.Deal.End.CORRECTED;
import static io.baton.app.sample.Deal.End.DECLINED;
import static io.baton.app.sample.Deal.End.LOST;
import static io.baton.app.sample.Deal.End.PAID;
import static io.baton.app.sample.Deal.End.WAITS;
import static io.baton.app.sample.Deal.End.WITHDRAWN;
import static io.baton.app.sample.Deal.End.WON;
import static io.baton.referral.Direction.IN;
import static io.baton.referral.Direction.OUT;

import java.util.List;

/// Fourteen months of referrals, oldest first, in every state.
final class SampleDeals {
    private SampleDeals() {}

    /// Whole revenue of the last fourteen full months, oldest first.
    static final List<Integer> TOTALS =
            List.of(
                    41_200, 38_900, 44_500, 46_100, 43_800, 49_700, 52_300, 47_900, 51_600, 55_400,
                    50_200, 57_800, 54_100, 60_300);

    /// Said in the console once all else is there, so that offers hang where they can be answered.
    static final List<String> SAID =
            List.of(
                    "refer from CloudNine: Juniper Dental needs somebody for everything with a plug",
                    "refer Willow Vets needs a check of who can see patient files to SecureOps");

    static final List<Deal> ALL =
            List.of(
                    new Deal(
                            415,
                            "CloudNine",
                            IN,
                            "Harbor Dental",
                            "a helpdesk for 20 seats",
                            7_200,
                            PAID),
                    new Deal(
                            391,
                            "SecureOps",
                            OUT,
                            "Mill & Sons",
                            "a penetration test before an audit",
                            18_000,
                            PAID),
                    new Deal(
                            362,
                            "DataForge",
                            OUT,
                            "Orchard Foods",
                            "sales dashboards for the board",
                            24_000,
                            WON),
                    new Deal(
                            340,
                            "CloudNine",
                            IN,
                            "Bluebird Travel",
                            "network support in three branches",
                            9_500,
                            PAID),
                    new Deal(
                            318,
                            "Ringfenced",
                            OUT,
                            "Kestrel Law",
                            "new phones that forward calls",
                            15_500,
                            WON),
                    new Deal(
                            301,
                            "SecureOps",
                            IN,
                            "Summit Clinic",
                            "a managed helpdesk",
                            11_800,
                            PAID),
                    new Deal(
                            282,
                            "Cablewright",
                            OUT,
                            "Tern Logistics",
                            "desks wired in the second branch",
                            21_000,
                            LOST),
                    new Deal(
                            263,
                            "CloudNine",
                            OUT,
                            "Pinewood School",
                            "a move of mail and files to the cloud",
                            32_000,
                            PAID),
                    new Deal(
                            247,
                            "DataForge",
                            IN,
                            "Quarry Stone",
                            "laptops set up and looked after",
                            8_400,
                            WON),
                    new Deal(
                            231,
                            "Ledgerline",
                            OUT,
                            "Fable Books",
                            "accounting that talks to the shop",
                            26_500,
                            WON),
                    new Deal(
                            214,
                            "CloudNine",
                            IN,
                            "Lantern Hotels",
                            "Wi-Fi that guests stop complaining about",
                            14_200,
                            PAID),
                    new Deal(
                            196, "Storefront Labs", OUT, "Fable Books", "a web shop", 19_000, LOST),
                    new Deal(
                            178,
                            "SecureOps",
                            IN,
                            "Mariner Insurance",
                            "round the clock support",
                            16_900,
                            CORRECTED),
                    new Deal(
                            160,
                            "Apptitude",
                            OUT,
                            "Tern Logistics",
                            "an app for drivers",
                            48_000,
                            WON),
                    new Deal(
                            143,
                            "CloudNine",
                            IN,
                            "Cedar Accounting",
                            "a helpdesk for 35 seats",
                            12_600,
                            PAID),
                    new Deal(
                            121,
                            "SecureOps",
                            OUT,
                            "Harbor Dental",
                            "a firewall and somebody who watches it",
                            13_700,
                            PAID),
                    new Deal(104, "DataForge", IN, "Beacon Media", "network support", 10_300, WON),
                    new Deal(
                            88,
                            "CloudNine",
                            OUT,
                            "Kestrel Law",
                            "backups outside the office",
                            9_800,
                            WON),
                    new Deal(
                            66,
                            "CloudNine",
                            IN,
                            "Granite Builders",
                            "a managed helpdesk for site offices",
                            15_800,
                            WON),
                    new Deal(
                            45,
                            "Ringfenced",
                            OUT,
                            "Summit Clinic",
                            "a contact center for bookings",
                            28_000,
                            WITHDRAWN),
                    new Deal(
                            33,
                            "SecureOps",
                            IN,
                            "Willow Vets",
                            "computers in two practices looked after",
                            13_400,
                            WON),
                    new Deal(
                            24,
                            "DataForge",
                            OUT,
                            "Lantern Hotels",
                            "occupancy figures in one place",
                            17_500,
                            ACCEPTED),
                    new Deal(
                            16,
                            "SecureOps",
                            OUT,
                            "Cedar Accounting",
                            "staff who do not click every link",
                            6_500,
                            ACCEPTED),
                    new Deal(
                            12,
                            "CloudNine",
                            OUT,
                            "Beacon Media",
                            "two terabytes of video in the cloud",
                            22_000,
                            DECLINED),
                    new Deal(
                            6,
                            "CloudNine",
                            OUT,
                            "Granite Builders",
                            "plans that open on site as fast as in the office",
                            12_000,
                            WON),
                    new Deal(
                            4,
                            "DataForge",
                            IN,
                            "Foxglove Florists",
                            "a helpdesk that answers on Saturdays",
                            4_800,
                            WON),
                    new Deal(
                            0,
                            "CloudNine",
                            OUT,
                            "Quarry Stone",
                            "mail that stops bouncing after the merger",
                            5_200,
                            WAITS));
}
