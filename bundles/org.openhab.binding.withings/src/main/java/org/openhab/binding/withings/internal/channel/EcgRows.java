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
package org.openhab.binding.withings.internal.channel;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.state.EcgRecord;
import org.openhab.binding.withings.internal.state.EcgResult;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show the last ECG (withings.md 7.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class EcgRows {

    private EcgRows() {
    }

    static List<Row> rows() {
        return List.of(row("ecg-result", ecg -> States.text(EcgResult.text(ecg))),
                row("ecg-heart-rate", ecg -> States.decimal(ecg.heartRate())),
                row("ecg-recorded-at", ecg -> Converters.moment(ecg.time())));
    }

    private static Row row(String channel, Function<HeartRecord, @Nullable State> state) {
        return Row
                .of(Topic.ECG, "heart", channel,
                        person -> person.get(Sections.ECG).newest().map(state::apply).orElse(null))
                .withPast(Past.of(HeartRecord.class, HeartRecord::time,
                        recording -> EcgRecord.isEcg(recording) ? state.apply(recording) : null));
    }
}
