package io.baton.app.sample;

import java.util.List;

/// Fourteen months of referrals, oldest first, in every state.
final class SampleDeals {
    private SampleDeals() {}

    /// Total revenue of the last fourteen full months, oldest first.
    static final List<Integer> TOTALS =
            List.of(
                    41_200, 38_900, 44_500, 46_100, 43_800, 49_700, 52_300, 47_900, 51_600, 55_400,
                    50_200, 57_800, 54_100, 60_300);

    /// Typed in the console at the end, so that there are open offers to answer.
    static final List<String> COMMANDS =
            List.of(
                    "refer from CloudNine: Juniper Dental needs someone for everything with a plug",
                    "refer Willow Vets needs a check of who can see patient files to SecureOps");

    /// Columns: days ago, partner, direction, client, need, worth, end.
    static final List<SampleDeal> ALL =
            """
            415 | CloudNine | IN | Harbor Dental | a helpdesk for 20 seats | 7200 | PAID
            391 | SecureOps | OUT | Mill & Sons | a penetration test before an audit | 18000 | PAID
            362 | DataForge | OUT | Orchard Foods | sales dashboards for the board | 24000 | WON
            340 | CloudNine | IN | Bluebird Travel | network support in three branches | 9500 | PAID
            318 | Ringfenced | OUT | Kestrel Law | new phones that forward calls | 15500 | WON
            301 | SecureOps | IN | Summit Clinic | a managed helpdesk | 11800 | PAID
            282 | Cablewright | OUT | Tern Logistics | desks wired in the second branch | 21000 | LOST
            263 | CloudNine | OUT | Pinewood School | a move of mail and files to the cloud | 32000 | PAID
            247 | DataForge | IN | Quarry Stone | laptops set up and looked after | 8400 | WON
            231 | Ledgerline | OUT | Fable Books | accounting that talks to the shop | 26500 | WON
            214 | CloudNine | IN | Lantern Hotels | Wi-Fi that guests stop complaining about | 14200 | PAID
            196 | Storefront Labs | OUT | Fable Books | a web shop | 19000 | LOST
            178 | SecureOps | IN | Mariner Insurance | round the clock support | 16900 | CORRECTED
            160 | Apptitude | OUT | Tern Logistics | an app for drivers | 48000 | WON
            143 | CloudNine | IN | Cedar Accounting | a helpdesk for 35 seats | 12600 | PAID
            121 | SecureOps | OUT | Harbor Dental | a firewall and someone to watch it | 13700 | PAID
            104 | DataForge | IN | Beacon Media | network support | 10300 | WON
            88 | CloudNine | OUT | Kestrel Law | backups outside the office | 9800 | WON
            66 | CloudNine | IN | Granite Builders | a managed helpdesk for site offices | 15800 | WON
            45 | Ringfenced | OUT | Summit Clinic | a contact center for bookings | 28000 | WITHDRAWN
            33 | SecureOps | IN | Willow Vets | computers in two practices looked after | 13400 | WON
            24 | DataForge | OUT | Lantern Hotels | occupancy figures in one place | 17500 | ACCEPTED
            16 | SecureOps | OUT | Cedar Accounting | staff who do not click every link | 6500 | ACCEPTED
            12 | CloudNine | OUT | Beacon Media | two terabytes of video in the cloud | 22000 | DECLINED
            6 | CloudNine | OUT | Granite Builders | plans that open on site as fast as in the office | 12000 | WON
            4 | DataForge | IN | Foxglove Florists | a helpdesk that answers on Saturdays | 4800 | WON
            0 | CloudNine | OUT | Quarry Stone | mail that stops bouncing after the merger | 5200 | WAITS
            """
                    .lines()
                    .map(SampleDeal::parse)
                    .toList();
}
