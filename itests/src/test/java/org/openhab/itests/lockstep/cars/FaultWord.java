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
package org.openhab.itests.lockstep.cars;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * What a user sees of a fault at the things of account and car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum FaultWord {
    SILENT("silent"),
    REMARK("remark"),
    CAR("car"),
    REFUSED("refused"),
    GONE("gone"),
    NOTICE("notice"),
    ACCOUNT("account"),
    USER("user"),
    LINK("link");

    private final String word;

    FaultWord(String word) {
        this.word = word;
    }

    /** As the documentation writes it. */
    String word() {
        return word;
    }

    /** @param key of the text that has to be there; empty for none */
    boolean fits(ThingStatusInfo account, ThingStatusInfo car, String key) {
        return switch (this) {
            case SILENT -> isOnline(account, "") && isOnline(car, "");
            case REMARK -> isOnline(account, "") && isOnline(car, key);
            case CAR -> isOnline(account, "") && isOffline(car, ThingStatusDetail.COMMUNICATION_ERROR, key);
            case REFUSED -> isOnline(account, "") && isOffline(car, ThingStatusDetail.CONFIGURATION_ERROR, key);
            case GONE -> isOnline(account, "") && isOffline(car, ThingStatusDetail.GONE, key);
            case NOTICE -> isOnline(account, key) && (car.getStatus() == ThingStatus.ONLINE
                    || isOffline(car, ThingStatusDetail.COMMUNICATION_ERROR, key));
            case ACCOUNT -> isDown(account, ThingStatusDetail.COMMUNICATION_ERROR, car, key);
            case USER -> isDown(account, ThingStatusDetail.CONFIGURATION_ERROR, car, key);
            case LINK -> isDown(account, ThingStatusDetail.CONFIGURATION_PENDING, car, key);
        };
    }

    private static boolean isDown(ThingStatusInfo account, ThingStatusDetail detail, ThingStatusInfo car, String key) {
        return isOffline(account, detail, key) && car.getStatusDetail() == ThingStatusDetail.BRIDGE_OFFLINE;
    }

    private static boolean isOnline(ThingStatusInfo status, String key) {
        return status.getStatus() == ThingStatus.ONLINE && isText(status.getDescription(), key);
    }

    private static boolean isOffline(ThingStatusInfo status, ThingStatusDetail detail, String key) {
        return status.getStatus() == ThingStatus.OFFLINE && status.getStatusDetail() == detail
                && isText(status.getDescription(), key);
    }

    private static boolean isText(@Nullable String text, String key) {
        return text == null ? key.isEmpty() : !key.isEmpty() && text.split(" ")[0].equals("@text/" + key);
    }
}
