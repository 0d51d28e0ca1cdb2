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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.auth.DeviceLogin;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;

/**
 * Hears how a {@link CarDataAccount} is doing; called on any thread, must not block.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface AccountListener {

    /** Consent is needed; how far that is. */
    void linking(DeviceLogin.Status status);

    /** It works. */
    void online();

    /** It works, but not all of it. */
    void online(CloudException remark);

    void offline(CloudException why);

    void quota(Quota.State state);

    void stream(StreamStatus status);

    /** The cars that can be read. */
    void cars(List<FoundVehicle> cars);
}
