/// Changes a logged referral: won, lost, paid, withdrawn, passed, noted.
@NullMarked
package io.baton.desk.refer.update;

import org.jspecify.annotations.NullMarked;
