/// Lists and shows referrals to whoever may see them.
@NullMarked
package io.baton.desk.refer.show;

import org.jspecify.annotations.NullMarked;
