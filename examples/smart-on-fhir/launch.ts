import FHIR from 'fhirclient';

// The chart opens this page with `iss` and `launch`; they are read from the address.
void FHIR.oauth2.authorize({
  clientId: 'druglib-example',
  scope: 'launch patient/MedicationRequest.read patient/Medication.read',
  redirectUri: './index.html',
});
