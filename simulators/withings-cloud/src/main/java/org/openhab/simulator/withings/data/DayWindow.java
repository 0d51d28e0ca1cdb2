/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.withings.data;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.model.Dated;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;

/**
 * The days or the changes that a call asks for (withings.md 5.1, 6.2, 18.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DayWindow {

    private DayWindow() {
    }

    /**
     * @return a test by {@code lastupdate} when it is there, else by the inclusive days
     * @throws ApiError 503 when neither is complete
     */
    static Predicate<Dated> of(Params params, ModelOptions options) {
        Long lastupdate = params.integer("lastupdate");
        if (lastupdate != null) {
            long since = options.flag(Option.LASTUPDATE_INCLUSIVE) ? lastupdate - 1 : lastupdate;
            return item -> item.modified() > since;
        }
        LocalDate first = params.day("startdateymd");
        LocalDate last = params.day("enddateymd");
        if (first == null || last == null) {
            throw ApiError.invalidParams("missing startdateymd, enddateymd or lastupdate");
        }
        if (last.isBefore(first)) {
            throw ApiError.invalidParams("enddateymd before startdateymd");
        }
        return item -> !item.date().isBefore(first) && !item.date().isAfter(last);
    }
}
