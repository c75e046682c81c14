package io.baton.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Unusual spellings of contact details, and text that only looks like them. `…` is what's hidden.
class ContactSpellingsTest {
    private static final String HIDDEN = "[contact opens on acceptance]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mail sue at zephyr dot example, please | mail …, please
                    a firewall (sue[@]x[.]y) | a firewall (…)
                    ask "sue patel"@x.example about it | ask … about it
                    sue@x.example€bob@y.example | …
                    sue@x.example/bob@y.example, both | …, both
                    sue@x.example£12500000@y.example | …
                    sue%40x.example knows | … knows
                    sue&#64;x.example knows | … knows
                    sue&commat;x&period;example knows | … knows
                    ＳＵＥ＠ｘ．ｃｏｍ | …
                    sue@x​.com with a hidden space | … with a hidden space
                    sue dot patel at zephyr dot co dot uk | …
                    sue_at_x_dot_com or sue-at-x.com | … or …
                    sueATzephyrDOTexample | …
                    write to sue at zephyr.example | write to …
                    sue.patel at gmail | …
                    sue<at>x<dot>com | …
                    sue@[10.0.0.1] | …
                    skype:sue.patel for details | … for details
                    her page https://www.linkedin.com/in/sue-patel-84/. | her page ….
                    t.me/sue or wa.me/447700900456 | … or …
                    linkedin.com/in/sue | …
                    on Telegram @suepatel, any time | on Telegram …, any time
                    DM @sue.patel on Instagram | DM … on Instagram
                    Skype id suepatel | Skype id …
                    Skype: sue.patel84 | Skype: …
                    oh seven seven double oh nine hundred four five six | …
                    plus four four two oh seven nine four six oh nine five eight | …
                    ring +44 (0) 20 7946 0958 ext. 12 | ring …
                    ext. 12 | …
                    07700, then 900, then 456 | …
                    O77OO 9OO456 today | … today
                    1-800-FLOWERS now | … now
                    0800 CALL SUE | …
                    07700.900.456 | …
                    0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣4️⃣5️⃣6️⃣ | …
                    ⓪⑦⑦⓪⓪ ⑨⓪⓪ ④⑤⑥ | …
                    phone: 42 34 56 | …
                    @sue@mastodon.social | …
                    tel:+1-202-555-0123 | …
                    sue(at)zephyr.example; then Bob | …; then Bob
                    sue @ zephyr . example now | … now
                    sue+it%2540x.example wrote | … wrote
                    sue&#x40;x&#46;example | …
                    s​ue＠x。com | …
                    email bob at proton | email …
                    sue underscore patel at mail dot x dot com | …
                    sue.patel on Skype | … on Skype
                    https://wa.me/447700900456?text=hi, thanks | …, thanks
                    linkedin dot com slash in slash sue | …
                    instagram.com/sue_p and x.com/suep | … and …
                    sip:sue@pbx.x.com works | … works
                    WhatsApp her on 07700 900456 | WhatsApp her on …
                    ｔｅｌ ０７７００ ９００４５６ | …
                    zero two zero, seven nine four six, zero nine five eight | …
                    oh-two-oh-seven-nine-four-six-double-oh-five-eight | …
                    (0)20 dash 7946 dash 0958 | …
                    Discord name: sue#1234 | Discord name: …
                    facetime:sue, tg://resolve?domain=sue | …, …
                    mobile no. 12345 | …
                    $500 - 415 555 0132 | $500 - …
                    Sue +44 (0)7700 900 456 after 5pm | Sue … after 5pm
                    Sue 07700 900456 or 07700 900457 | Sue … or …
                    Sue's no. is 0161 496 0000; email later | Sue's no. is …; email later
                    sue (07700900456), 3 sites | sue (…), 3 sites
                    call Sue on 555 0132 about 20 seats | … about 20 seats
                    order firewalls 0161 496 0345 | order firewalls …
                    ticket: call 0161 496 0345 | ticket: …
                    model Sue 07700900456 | model Sue …
                    invoice to 020 7946 0958 | invoice to …
                    Sue 555-0132 ext 9 | Sue …
                    VLAN 100, Sue 415-555-0132 | VLAN 100, Sue …
                    ports 443 and 0161 496 0345 | ports 443 and …
                    ISO 27001, Bob 089/1234567 | ISO 27001, Bob …
                    1 250 000 EUR 0161 496 0345 | 1 250 000 EUR …
                    20000 users 07700900456 | 20000 users …
                    9-5 call 07700900456 | 9-5 …
                    2026-2027, 415.555.0132 | 2026-2027, …
                    Sue 00 44 7700 900456 | Sue …
                    Sue 044 668 18 00 | Sue …
                    079 123 45 67 | …
                    06 12 34 56 78 | …
                    +86 138 0013 8000 | …
                    +91 98765 43210 | …
                    98765 43210 | …
                    Sue 22 33 44 55 | Sue …
                    (415) 200-2000 | …
                    cell 4152002000 | cell …
                    her direct line: 4960345 | her …
                    signal +447700900456 | signal …
                    PO Box 12, tel 0161 496 0345 | PO Box 12, …
                    firewall for Acme (Sue Patel, 0161 200 2000) | firewall for Acme (Sue Patel, …)
                    account manager Sue 0161 496 0345 | account manager Sue …
                    case: 07700 900456 | case: …
                    customer 07700900456 | customer …
                    ref Sue, 07700900456 | ref Sue, …
                    """)
    void areHidden(String text, String shown) {
        assertThat(ContactDetails.hidden(text)).isEqualTo(shown.replace("…", HIDDEN));
        assertThat(ContactDetails.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration @suepatel",
                "Exchange 2019 to 365",
                "10.0.0.0/8 and 172.16.0.0/12",
                "ISO 27001 and ISO/IEC 27001:2022",
                "3 x 24-port switches",
                "20 seats @ 15 each, meet @ 3pm",
                "npm install react@18.2.0 and node@18",
                "@angular/core and Office@Home",
                "Windows Server 2012 2016 2019",
                "Windows build 10.0.19045.3803",
                "1000-5000 users on 1 000 000 mails a day",
                "CVE-2024-38094 on KB5031356",
                "order 4500012345, ticket no. 12345678",
                "open 09.00-17.30, then 24/7",
                "EUR 1 250 500 a year",
                "an extension 12 months long",
                "WhatsApp 250 staff",
                "Skype: migration to Teams",
                "the website at zephyr.example is slow",
                "mail server at acme.com",
                "one hundred twenty five thousand six hundred mails",
                "linkedin.com/company/acme, github.com/acme/site",
                "SIP: 20 trunks",
                "two sites, one server, four switches",
                "a red dot at the door",
                "telegram bot for orders",
                "5000000 records",
                "build 22631.2861 of Windows 11 23H2",
                "terraform@latest on VLAN 100, 200 and 300",
                "AS 65001, VLANs 10-20-30, MTU 1500/9000",
                "IPv6 2001:db8::1/64 and 10.1.2.3:8443",
                "PCI DSS 4.0.1, SOC 2, NIS2, ISO 9001:2015",
                "RTX 4090, i7-13700K, R740xd, PowerEdge R650",
                "5 x 1 TB, 2x10GbE, 1920x1080",
                "Microsoft 365 E3 to E5, Office 2019 to 2021",
                "signal strength: weak in the hall",
                "call 20 users, ring 3 sites, text 4 people",
                "a Facebook ads campaign and an Instagram shop",
                "look at node.js or backup at site two",
                "phone system for 40 handsets, ext4 volumes",
                "LinkedIn: 20 posts, Messenger bot @ $400",
                "from 2019 to 2026, 8:00-18:00 on 3/11/2026",
                "INC-20240012, PO 4500098765 and model 5000-2048",
                "two hundred users at three sites",
                "one two-bed flat, one four-port switch",
                "SharePoint 2013 / 2016 / 2019 farms",
                "4 000 000 rows, CHF 12 500 000",
                "$40 000–50 000",
                "EUR 4.000-5.000",
                "4.000-5.000 €",
                "20-30k, 2000-3000 pounds a month",
                "10,000 to 15,000 users",
                "€1.5m to €2m, 100-200 seats",
                "Wi-Fi 6, Wi-Fi 7 and 802.11ac/ax/be",
                "Office 365 to Microsoft 365 E5",
                "Windows 11 24H2 on 300 laptops",
                "10/25/40/100 GbE uplinks",
                "PCI DSS 4.0.1 and ISO 27001:2022",
                "24/7 cover, or 9-5 on weekdays",
                "x64 and x86, 4x10 and 16x9",
                "call 5 people in 3 offices",
                "phone system for 2 sites and 500 extensions",
                "200 mobile phones and 30 landlines",
                "1920x1080, 3840 x 2160",
                "2 x 24 port, 1 x 48 port",
                "Dell R750 16 cores 512 GB",
                "SQL Server 2016 to 2022",
                "2025/26 budget 45 000 GBP",
                "from 1.12.2026 to 31.3.2027",
                "on 01/12/26 at 0900",
                "between 08:00 and 18:00, 7 days",
                "CVE-2026-123456",
                "IP67, IK10, UL94",
                "UK postcode SW1A 1AA, M1 1AE",
                "E3/E5 F1 F3",
                "ping 8.8.8.8 from 10.20.30.40",
                "MTU 9000, TTL 3600",
                "TLS 1.2/1.3, SHA-256, RSA-2048, AES-256",
                "50 Mbit/s to 1000 Mbit/s",
                "AP-505, MR36, C9300-48P-A",
                "FortiGate 60F to 100F",
                "Cat6a 200 m, 48 ports",
                "SN 4ABC123, S/N 7700900456",
                "5 000 000 000 rows",
                "backup of 120 TB in 8 h, RPO 15 min",
                "RTO 4h, RPO 1h; SLA 99.95%",
                "GDPR Art. 32, HIPAA 164.312",
                "the firm has 1200-1500 people",
                "contact centre of 150 seats",
                "call centre with 2000 agents",
                "text messaging for 12000 parents",
                "mobile app for 50000 customers",
                "desk booking for 1200 desks",
                "phones: 120, desks: 300",
                "R-1234 and R-12345",
                "2000-01-01 and 31.12.1999",
            })
    void areKept(String text) {
        assertThat(ContactDetails.hidden(text)).isEqualTo(text);
        assertThat(ContactDetails.areIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "00 ",
                "0800 0800 ",
                "a.",
                "a@",
                "tel:",
                "oh one ",
                "a at x ",
                "1 ",
                "1-",
                "order 1 and ",
                "EUR 1 ",
                "Call ",
                "ab:",
                "\"at\" ",
                "skype is "
            })
    void timeGrowsWithTheTextAndNotWithItsSquare(String unit) {
        var text = unit.repeat(50_000 / unit.length()) + "$!";
        assertTimeout(Duration.ofSeconds(20), () -> ContactDetails.hidden(text));
    }
}
