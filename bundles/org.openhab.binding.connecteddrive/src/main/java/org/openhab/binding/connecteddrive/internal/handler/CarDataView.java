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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.AccountListener;
import org.openhab.binding.connecteddrive.internal.cardata.auth.AuthException;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceCode;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Puts into status and channels of a bridge what its account of CarData tells.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDataView implements AccountListener {

    /** The bridge as its account sees it. */
    interface Screen {

        void show(ThingStatus status, ThingStatusDetail detail, @Nullable String text);

        void show(String channel, State state);

        /** Offers a page behind a one-time link, whose address the consumer gets now and whenever it is another one. */
        void page(Consumer<String> address);
    }

    private final Screen screen;
    private final Consumer<List<FoundVehicle>> cars;
    private volatile boolean pending;
    private volatile Quota.@Nullable State quota;
    private volatile @Nullable StreamStatus stream;

    /** @param cars gets the cars of the account */
    CarDataView(Screen screen, Consumer<List<FoundVehicle>> cars) {
        this.screen = screen;
        this.cars = cars;
    }

    /** The calls of the day, empty as long as nobody counts them. */
    Optional<Quota.State> quota() {
        return Optional.ofNullable(quota);
    }

    /** How the stream is, empty as long as there is none. */
    Optional<StreamStatus> stream() {
        return Optional.ofNullable(stream);
    }

    @Override
    public void linking(DeviceLogin.Status status) {
        pending = true;
        screen.page(page -> {
            // Later links of the page concern nobody once there is consent.
            if (pending) {
                offline(ThingStatusDetail.CONFIGURATION_PENDING, invitation(status, page));
            }
        });
    }

    private static CloudException invitation(DeviceLogin.Status status, String page) {
        DeviceCode code = status.code();
        AuthException failure = status.failure();
        if (code != null) {
            return new CloudException("offline.conf-pending.cardata", code.link(), code.userCode(), page);
        }
        return failure == null ? new CloudException("offline.conf-pending.cardata-expired", page)
                : new CloudException(failure.i18nKey() + ".page", page);
    }

    @Override
    public void online() {
        pending = false;
        screen.show(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
    }

    @Override
    public void online(CloudException remark) {
        pending = false;
        screen.show(ThingStatus.ONLINE, ThingStatusDetail.NONE, remark.getMessage());
    }

    @Override
    public void offline(CloudException why) {
        pending = false;
        offline(why.trouble() == Trouble.CONFIGURATION ? ThingStatusDetail.CONFIGURATION_ERROR
                : ThingStatusDetail.COMMUNICATION_ERROR, why);
    }

    private void offline(ThingStatusDetail detail, CloudException why) {
        screen.show(ThingStatus.OFFLINE, detail, why.getMessage());
    }

    @Override
    public void quota(Quota.State state) {
        quota = state;
        screen.show(QUOTA_USED, new DecimalType(state.used()));
        screen.show(QUOTA_LEFT, new DecimalType(state.left()));
        screen.show(QUOTA_RESET, new DateTimeType(state.reset()));
    }

    @Override
    public void stream(StreamStatus status) {
        stream = status;
        screen.show(STREAM_STATE, new StringType(status.state().name()));
        Instant last = status.lastMessage();
        screen.show(STREAM_LAST_MESSAGE, last == null ? UnDefType.NULL : new DateTimeType(last));
    }

    @Override
    public void cars(List<FoundVehicle> found) {
        cars.accept(found);
    }
}
