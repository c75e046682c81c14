// For mongosh. Does what isn't done yet, so it can run at every start.
const { readFileSync } = require('fs');
const secret = (name) => readFileSync(`/secrets/mongo/${name}`, 'utf8').trim();
const hosts = ['mongo1:27017', 'mongo2:27017', 'mongo3:27017'];

const first = connect(`mongodb://${hosts[0]}/admin?directConnection=true`, 'root', secret('root-password'));
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  const members = hosts.map((host, _id) => ({ _id, host }));
  first.adminCommand({ replSetInitiate: { _id: 'baton', members } });
}

// Waits for the primary, up to 30 seconds.
const admin = connect(`mongodb://${hosts.join(',')}/admin?replicaSet=baton`, 'root', secret('root-password'));
const roles = [{ role: 'readWrite', db: process.env.BATON_DATABASE || 'baton' }];
if (admin.getUser('baton') === null) {
  admin.createUser({ user: 'baton', pwd: secret('baton-password'), roles });
} else {
  // It keeps its other databases: a restore goes into a new one, and the old one stays as it was.
  admin.grantRolesToUser('baton', roles);
}
